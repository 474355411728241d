-- Compares a form with the one that was accepted under a replaced id. A different form deletes the
-- trace, so that nobody can guess twice.
--
-- KEYS[1] trace: hash of proof, user, new      ARGV[1] hash of the form
-- Returns {1, sealed new id} (equal), {0, sealed userid} (different) or {0, false} (no trace).
local trace = redis.call('HMGET', KEYS[1], 'proof', 'user', 'new')
if not trace[1] then
  return { 0, false }
end
if trace[1] == ARGV[1] then
  return { 1, trace[3] }
end
redis.call('DEL', KEYS[1])
return { 0, trace[2] }
