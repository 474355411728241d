-- Claims the last word on the journeys whose outcome was awaited for too long.
--
-- KEYS[1] awaited      KEYS[2] notes, both as in await_outcome.lua
-- ARGV[1] prefix of `said`      ARGV[2] now, in ms since the epoch      ARGV[3] maximum number
-- ARGV[4] TTL of a claim, in ms
-- Returns a list of {name, note}.
local awaited, notes = KEYS[1], KEYS[2]
local said, now, limit, ttl = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

local wrong = wrong_type({ zset = { awaited }, hash = { notes } })
if wrong then
  return wrong
end
local lost = {}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', awaited, '-inf', now, 'LIMIT', 0, limit)) do
  local note = redis.call('HGET', notes, name)
  redis.call('ZREM', awaited, name)
  redis.call('HDEL', notes, name)
  if note and redis.call('SET', said .. name, 'unknown', 'NX', 'PX', ttl) then
    lost[#lost + 1] = { name, note }
  end
end
return lost
