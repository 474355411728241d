-- Stores a new journey unless the store is full. Follows stored.lua.
--
-- ARGV[12] now, in ms since the epoch      ARGV[13] capacity, or -1 if the journey counts nothing
-- ARGV[14] name of the journey that the browser leaves, or ''. It ends soon, so it does not count.
local now, capacity, before = ARGV[12], tonumber(ARGV[13]), ARGV[14]

local gone = {}
for _, one in ipairs(redis.call('ZRANGE', account, 0, -1)) do
  if redis.call('EXISTS', records .. one) == 0 then
    gone[#gone + 1] = one
  end
end
local ended = superseded(before)
local count = redis.call('ZCOUNT', index, '(' .. now, '+inf') - (ended and 1 or 0)
if capacity >= 0 and count >= capacity then
  return nothing
end

-- The first write needs memory, so a server that is out of memory refuses before anything changes.
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
for _, one in ipairs(gone) do
  redis.call('ZREM', account, one)
end
return list(ended)
