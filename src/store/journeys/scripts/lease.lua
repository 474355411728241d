-- Takes the right to ask SecEnrol for a journey, at most once in `interval` milliseconds where that is
-- not 0. Answers 1, 0 (another has it, or it isn't time), or -1 (the journey is gone).
local record, lease, paced = KEYS[1], KEYS[2], KEYS[3]
local holder, held_for, interval = ARGV[1], ARGV[2], tonumber(ARGV[3])

if redis.call('EXISTS', record) == 0 then
  return -1
end
if redis.call('EXISTS', lease) == 1 or (interval > 0 and redis.call('EXISTS', paced) == 1) then
  return 0
end
-- The first write needs no memory: a server that has none left lets what is under way go on.
redis.call('DEL', lease)
redis.call('SET', lease, holder, 'PX', held_for)
if interval > 0 then
  redis.call('SET', paced, 1, 'PX', interval)
end
return 1
