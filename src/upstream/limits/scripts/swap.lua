-- Puts one value in another's place, where that is still there; '' is none. Answers the server's era,
-- which begins with the first value, or '' where another value is there.
local counter, era = KEYS[1], KEYS[2]
local before, after, kept, new_era = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

if (redis.call('GET', counter) or '') ~= before then
  return ''
end
if after == '' then
  redis.call('DEL', counter)
else
  -- The first write needs no memory: a server that has none left lets what is under way go on.
  redis.call('PEXPIRE', counter, kept)
  redis.call('SET', counter, after, 'PX', kept)
end
redis.call('SET', era, new_era, 'NX')
return redis.call('GET', era)
