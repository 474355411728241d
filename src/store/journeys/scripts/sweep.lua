-- Takes journeys away whose time has come. Answers how many, and the name and the note of each that
-- something was left to do for.
local live, ends = KEYS[1], KEYS[2]
local records, now, most = ARGV[1], ARGV[2], ARGV[3]

local count, told = 0, {}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', live, '-inf', now, 'LIMIT', 0, most)) do
  -- Whose record is there lives on by the server's own clock, which decides.
  if redis.call('EXISTS', records .. name) == 0 then
    local note = redis.call('HGET', ends, name)
    if note then
      told[#told + 1] = { name, note }
    end
    redis.call('ZREM', live, name)
    redis.call('HDEL', ends, name)
    count = count + 1
  end
end
return { count, told }
