-- What became of a sign-in form: {0, the outcome, or '' while it is on its way}, or {1, ''} to whoever
-- comes first and is to carry it out.
local kept = redis.call('GET', KEYS[1])
if kept then
  return { 0, kept }
end
redis.call('SET', KEYS[1], '', 'PX', ARGV[1])
return { 1, '' }
