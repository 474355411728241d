-- Compare-and-set of a counter.
--
-- KEYS[1] counter: string, sealed      KEYS[2] era: string, set once per life of the data set
-- ARGV[1] expected value, '' for none      ARGV[2] new value, '' to delete the counter
-- ARGV[3] TTL of the counter, in ms      ARGV[4] era to set if there is none
-- Returns the era, or '' if the counter has another value.
local counter, era = KEYS[1], KEYS[2]
local before, after, ttl, new_era = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

local wrong = wrong_type({ string = { counter, era } })
if wrong then
  return wrong
end
if (redis.call('GET', counter) or '') ~= before then
  return ''
end
if after == '' then
  redis.call('DEL', counter)
else
  -- PEXPIRE first: Redis lets a script that has already written finish, even when out of memory.
  redis.call('PEXPIRE', counter, ttl)
  redis.call('SET', counter, after, 'PX', ttl)
end
redis.call('SET', era, new_era, 'NX')
return redis.call('GET', era)
