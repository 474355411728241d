-- What scripts that change several keys begin with. A script that fails half-way keeps what it has
-- written, so the types of its keys are checked first.
--
-- Returns an error if a key holds another type than the one under which `wanted` lists it.
local function wrong_type(wanted)
  for kind, keys in pairs(wanted) do
    for _, key in ipairs(keys) do
      local found = redis.call('TYPE', key).ok
      if found ~= 'none' and found ~= kind then
        return redis.error_reply('WRONGTYPE ' .. key .. ' is a ' .. found)
      end
    end
  end
end

