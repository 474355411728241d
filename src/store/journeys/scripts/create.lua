-- Stores a new journey, unless there are too many; ends its account's oldest where there would be more
-- than one account may have. Answers {1 or 0 (full), the ended one's name or '', its note or ''}.
local record, picture, live, ends, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, kept, now = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local capacity, most, scan = tonumber(ARGV[9]), tonumber(ARGV[10]), tonumber(ARGV[11])
local records, pictures = ARGV[12], ARGV[13]

local alive = {}
local gone = {}
local of_account = redis.call('ZRANGE', account, 0, -1, 'WITHSCORES')
for i = 1, #of_account, 2 do
  if redis.call('EXISTS', records .. of_account[i]) == 1 then
    alive[#alive + 1] = { of_account[i], tonumber(of_account[i + 1]) }
  else
    gone[#gone + 1] = of_account[i]
  end
end

local ended, ended_note = '', ''
if #alive >= most and (tonumber(rank) >= scan or alive[1][2] < scan) then
  ended = alive[1][1]
  ended_note = redis.call('HGET', ends, ended) or ''
end
if redis.call('ZCOUNT', live, '(' .. now, '+inf') - (ended ~= '' and 1 or 0) >= capacity then
  return { 0, '', '' }
end

-- The first write needs memory: a server that has none left refuses here, before anything is changed.
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
if ended ~= '' then
  redis.call('DEL', records .. ended, pictures .. ended)
  redis.call('ZREM', live, ended)
  redis.call('HDEL', ends, ended)
  gone[#gone + 1] = ended
end
for _, one in ipairs(gone) do
  redis.call('ZREM', account, one)
end
redis.call('ZADD', live, expires, name)
if note ~= '' then
  redis.call('HSET', ends, name, note)
end
redis.call('PEXPIRE', ends, kept)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, kept)
return { 1, ended, ended_note }
