-- Stores a new journey, unless there are too many; ends its account's oldest where there would be more
-- than one account may have. Answers {1 or 0 (full), the ended one's name or '', whether it was under way}.
local record, picture, live, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local name, sealed, image, under_way = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, now, kept = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
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

local ended, was_under_way = '', '0'
if #alive >= most and (tonumber(rank) >= scan or alive[1][2] < scan) then
  ended = alive[1][1]
  was_under_way = redis.call('HGET', records .. ended, 'u') or '0'
  gone[#gone + 1] = ended
end
if redis.call('ZCOUNT', live, '(' .. now, '+inf') - (ended ~= '' and 1 or 0) >= capacity then
  return { 0, '', '0' }
end

-- The first write needs memory: a server that has none left refuses here, before anything is changed.
redis.call('HSET', record, 'v', 0, 's', sealed, 'u', under_way)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
for _, one in ipairs(gone) do
  redis.call('DEL', records .. one, pictures .. one)
  redis.call('ZREM', live, one)
  redis.call('ZREM', account, one)
end
redis.call('ZREMRANGEBYSCORE', live, '-inf', now)
redis.call('ZADD', live, expires, name)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, kept)
return { 1, ended, was_under_way }
