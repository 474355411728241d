-- Removes expired journeys from the lists. Redis deletes their records by itself.
--
-- KEYS[1] live: sorted set of names, by expiry      KEYS[2] notes: hash of sealed notes, by name
-- ARGV[1] record prefix      ARGV[2] now, in ms since the epoch      ARGV[3] maximum number
-- Returns {number of expired journeys, list of {name, note} of the unfinished ones}.
local live, notes = KEYS[1], KEYS[2]
local records, now, limit = ARGV[1], ARGV[2], ARGV[3]

local count, unfinished = 0, {}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', live, '-inf', now, 'LIMIT', 0, limit)) do
  -- The server's clock decides: a journey whose record still exists has not expired.
  if redis.call('EXISTS', records .. name) == 0 then
    local note = redis.call('HGET', notes, name)
    if note then
      unfinished[#unfinished + 1] = { name, note }
    end
    redis.call('ZREM', live, name)
    redis.call('HDEL', notes, name)
    count = count + 1
  end
end
return { count, unfinished }
