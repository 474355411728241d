-- Deletes a journey. Leaves the note of an expired one, so that the sweep reports its end.
--
-- KEYS[1] record      KEYS[2] picture      KEYS[3] notes      KEYS[4], KEYS[5] the two indexes
-- ARGV[1] name
-- Returns 1, or 0 if there is no such journey.
local record, picture, notes = KEYS[1], KEYS[2], KEYS[3]

local wrong = wrong_type({ hash = { record, notes }, zset = { KEYS[4], KEYS[5] } })
if wrong then
  return wrong
end
if redis.call('DEL', record) == 0 then
  return 0
end
redis.call('DEL', picture)
redis.call('HDEL', notes, ARGV[1])
redis.call('ZREM', KEYS[4], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
return 1
