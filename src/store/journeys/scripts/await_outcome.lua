-- Notes that a journey's outcome is awaited, unless it is known.
--
-- KEYS[1] said: exists once an instance has the last word
-- KEYS[2] awaited: sorted set of names, by the time to wait until
-- KEYS[3] notes: hash of sealed notes, by name
-- ARGV[1] name      ARGV[2] sealed note      ARGV[3] time in ms since the epoch
-- ARGV[4] TTL of the set and of the notes, in ms
local said, awaited, notes = KEYS[1], KEYS[2], KEYS[3]
local name, note, till, ttl = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

local wrong = wrong_type({ zset = { awaited }, hash = { notes } })
if wrong then
  return wrong
end
if redis.call('EXISTS', said) == 1 then
  return 0
end
redis.call('ZADD', awaited, till, name)
redis.call('HSET', notes, name, note)
redis.call('PEXPIRE', awaited, ttl)
redis.call('PEXPIRE', notes, ttl)
return 1
