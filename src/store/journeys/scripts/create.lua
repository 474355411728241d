-- Stores a new journey unless the store is full. If the account has its maximum number of journeys,
-- ends the oldest one. A journey past its second factor is ended only by another that is past it.
--
-- KEYS[1] record    hash: v (version), s (sealed journey)
-- KEYS[2] picture   string: sealed QR code
-- KEYS[3] live      sorted set: names of all journeys, by expiry
-- KEYS[4] notes     hash: sealed expiry notes, by name
-- KEYS[5] account   sorted set: names of the account's journeys, by rank
-- ARGV[1] name      ARGV[2] sealed journey      ARGV[3] sealed picture or ''
-- ARGV[4] sealed note or ''      ARGV[5] expiry, in ms since the epoch
-- ARGV[6] rank      ARGV[7] TTL of the account's set and of the notes, in ms
-- ARGV[8] now, in ms since the epoch      ARGV[9] capacity      ARGV[10] maximum per account
-- ARGV[11] smallest rank past the second factor
-- ARGV[12] record prefix      ARGV[13] picture prefix
-- Returns {1, name of the ended journey or '', its note or ''}. If the store is full: {0, '', ''}.
local record, picture, live, notes, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, ttl, now = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local capacity, per_account = tonumber(ARGV[9]), tonumber(ARGV[10])
local second_factor_rank = tonumber(ARGV[11])
local records, pictures = ARGV[12], ARGV[13]

local alive, gone = {}, {}
local of_account = redis.call('ZRANGE', account, 0, -1, 'WITHSCORES')
for i = 1, #of_account, 2 do
  if redis.call('EXISTS', records .. of_account[i]) == 1 then
    alive[#alive + 1] = { of_account[i], tonumber(of_account[i + 1]) }
  else
    gone[#gone + 1] = of_account[i]
  end
end

local ended, ended_note = '', ''
local outranks = tonumber(rank) >= second_factor_rank
if #alive >= per_account and (outranks or alive[1][2] < second_factor_rank) then
  ended = alive[1][1]
  ended_note = redis.call('HGET', notes, ended) or ''
end
if redis.call('ZCOUNT', live, '(' .. now, '+inf') - (ended ~= '' and 1 or 0) >= capacity then
  return { 0, '', '' }
end

-- The first write needs memory, so a server that is out of memory refuses before anything changes.
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
if ended ~= '' then
  redis.call('DEL', records .. ended, pictures .. ended)
  redis.call('ZREM', live, ended)
  redis.call('HDEL', notes, ended)
  gone[#gone + 1] = ended
end
for _, one in ipairs(gone) do
  redis.call('ZREM', account, one)
end
redis.call('ZADD', live, expires, name)
if note ~= '' then
  redis.call('HSET', notes, name, note)
end
redis.call('PEXPIRE', notes, ttl)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, ttl)
return { 1, ended, ended_note }
