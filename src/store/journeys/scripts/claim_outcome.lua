-- Claims the report of a journey's outcome. After `unknown`, `known` may still be reported.
--
-- KEYS as in await_outcome.lua      ARGV[1] name      ARGV[2] TTL of the claim, in ms
-- ARGV[3] known or unknown
-- Returns 1, or 0 if this outcome, or a known one, has already been reported.
local said, awaited, notes = KEYS[1], KEYS[2], KEYS[3]
local name, ttl, outcome = ARGV[1], ARGV[2], ARGV[3]

local wrong = wrong_type({ string = { said }, zset = { awaited }, hash = { notes } })
if wrong then
  return wrong
end
-- ZREM first: Redis lets a script that has already written finish, even when out of memory.
redis.call('ZREM', awaited, name)
redis.call('HDEL', notes, name)
local before = redis.call('GET', said)
if before and (before ~= 'unknown' or outcome == 'unknown') then
  return 0
end
redis.call('SET', said, outcome, 'PX', ttl)
return 1
