-- Claims the last word on a journey's outcome.
--
-- KEYS as in await_outcome.lua      ARGV[1] name      ARGV[2] TTL of the claim, in ms
-- Returns 1, or 0 if another instance has it.
local said, awaited, notes = KEYS[1], KEYS[2], KEYS[3]
local name, ttl = ARGV[1], ARGV[2]

local wrong = wrong_type({ zset = { awaited }, hash = { notes } })
if wrong then
  return wrong
end
-- ZREM first: Redis lets a script that has already written finish, even when out of memory.
redis.call('ZREM', awaited, name)
redis.call('HDEL', notes, name)
return redis.call('SET', said, 1, 'NX', 'PX', ttl) and 1 or 0
