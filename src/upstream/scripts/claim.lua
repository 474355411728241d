-- Claims a sign-in form for the first instance that asks.
--
-- KEYS[1] form: string, the sealed outcome, '' until it is known
-- ARGV[1] TTL of the claim, in ms
-- Returns {1, ''} to that instance, which sends the form, and {0, outcome} to the others.
local kept = redis.call('GET', KEYS[1])
if kept then
  return { 0, kept }
end
redis.call('SET', KEYS[1], '', 'PX', ARGV[1])
return { 1, '' }
