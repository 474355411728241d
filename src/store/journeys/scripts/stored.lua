-- What create.lua, move.lua and replace.lua begin with. All three store a journey.
--
-- KEYS[1] record    hash: v (version), s (sealed journey)
-- KEYS[2] picture   string: sealed QR code
-- KEYS[3] index     sorted set of names, by expiry. There are two: of the journeys that count towards
--                   the capacity, and of the others. This is the one for this journey.
-- KEYS[4] other     the other index
-- KEYS[5] notes     hash: sealed expiry notes, by name
-- KEYS[6] account   sorted set: names of the account's journeys, by rank
-- ARGV[1] name      ARGV[2] sealed journey      ARGV[3] sealed picture or ''
-- ARGV[4] sealed note or ''      ARGV[5] expiry, in ms since the epoch
-- ARGV[6] rank      ARGV[7] TTL of the account's set and of the notes, in ms
-- ARGV[8] maximum of journeys past the second factor per account
-- ARGV[9] smallest rank past the second factor
-- ARGV[10] record prefix      ARGV[11] picture prefix
-- Each returns {1, name of the ended journey or '', its note or ''}, or {0, '', ''} if it changed
-- nothing.
local record, picture, index, other, notes, account =
  KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, ttl, most = ARGV[5], ARGV[6], ARGV[7], tonumber(ARGV[8])
local second_factor, records, pictures = ARGV[9], ARGV[10], ARGV[11]
local nothing = { 0, '', '' }

local wrong = wrong_type({
  hash = { record, notes },
  string = { picture },
  zset = { index, other, account },
})
if wrong then
  return wrong
end

-- The oldest journey of the account past its second factor, if there are too many with this one.
-- Only a journey past its own second factor ends another. `before` is the name of a journey that does
-- not count: this journey's former name, or the journey that it replaces.
local function superseded(before)
  local oldest, others = nil, 0
  if tonumber(rank) >= tonumber(second_factor) then
    for _, one in ipairs(redis.call('ZRANGEBYSCORE', account, second_factor, '+inf')) do
      if one ~= name and one ~= before and redis.call('EXISTS', records .. one) == 1 then
        oldest, others = oldest or one, others + 1
      end
    end
  end
  return others >= most and oldest or nil
end

-- Forgets the name of a journey whose record is deleted.
local function unlist(one)
  redis.call('ZREM', index, one)
  redis.call('ZREM', other, one)
  redis.call('HDEL', notes, one)
  redis.call('ZREM', account, one)
end

-- Lists this journey, ends `ended` if there is one, and returns the script's result.
local function list(ended)
  redis.call('ZREM', other, name)
  redis.call('ZADD', index, expires, name)
  if note ~= '' then
    redis.call('HSET', notes, name, note)
  else
    redis.call('HDEL', notes, name)
  end
  redis.call('PEXPIRE', notes, ttl)
  redis.call('ZADD', account, rank, name)
  redis.call('PEXPIRE', account, ttl)
  if not ended then
    return { 1, '', '' }
  end
  local ended_note = redis.call('HGET', notes, ended) or ''
  redis.call('DEL', records .. ended, pictures .. ended)
  unlist(ended)
  return { 1, ended, ended_note }
end
