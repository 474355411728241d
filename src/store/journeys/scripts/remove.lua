-- Deletes a journey. Leaves the note of an expired one, so that the sweep reports its end.
--
-- KEYS[1] record      KEYS[2] picture      KEYS[3] notes      KEYS[4], KEYS[5] the two indexes
-- ARGV[1] name      ARGV[2] now, in ms since the epoch
-- Returns 1, or 0 if there is no such journey.
local record, picture, notes = KEYS[1], KEYS[2], KEYS[3]
local name, now = ARGV[1], ARGV[2]

local wrong = wrong_type({ hash = { record, notes }, zset = { KEYS[4], KEYS[5] } })
if wrong then
  return wrong
end
if redis.call('DEL', record) == 0 then
  return 0
end
redis.call('DEL', picture)
-- An instance can find a journey expired some milliseconds before the server deletes its record.
local expires = redis.call('ZSCORE', KEYS[4], name) or redis.call('ZSCORE', KEYS[5], name)
if expires and tonumber(expires) <= tonumber(now) then
  return 0
end
redis.call('HDEL', notes, name)
redis.call('ZREM', KEYS[4], name)
redis.call('ZREM', KEYS[5], name)
return 1
