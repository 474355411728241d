//! Judges who owns a file on Windows, and who may use it. Apart from `windows`, so that the tests
//! run everywhere.

/// The groups that most users of the machine are in, as the access control list names them.
const BROAD: [&str; 12] = [
    "WD", // everyone
    "AU", // authenticated users
    "BU", // users
    "BG", // guests
    "AN", // anonymous
    "IU", // signed in at the machine
    "NU", // signed in over the network
    "LG", // the account Guest
    "AC", // all app packages
    "DU", // domain users
    "DG", // domain guests
    "DC", // domain computers
];
/// The last number of the domain's groups in [`BROAD`], in identifiers that are written out.
const BROAD_OF_DOMAIN: [&str; 3] = ["-513", "-514", "-515"];

/// The system and the group of administrators.
const ADMINISTRATORS: [&str; 2] = ["S-1-5-18", "S-1-5-32-544"];
/// The last numbers of the account Administrator and of the groups of administrators, in a domain.
const ADMINISTRATORS_OF_DOMAIN: [&str; 3] = ["-500", "-512", "-519"];

/// Whether an access control list, in Windows' notation for security descriptors, allows something
/// to a group of most users. Each entry is `(type;flags;rights;object;inherited object;account)`.
pub(super) fn is_open(list: &str) -> bool {
    if list.contains("NO_ACCESS_CONTROL") {
        return true;
    }
    list.split('(').skip(1).any(|entry| {
        let mut fields = entry.split([';', ')']);
        let (kind, flags) = (fields.next().unwrap_or(""), fields.next().unwrap_or(""));
        let account = fields.nth(3).unwrap_or("");
        let allows = matches!(kind, "A" | "XA");
        // Two letters each. An entry for the files of a folder is not about the folder itself.
        let is_inherited_only = flags.as_bytes().chunks(2).any(|flag| flag == b"IO");
        let is_broad = BROAD.contains(&account)
            || ["S-1-1-0", "S-1-5-11", "S-1-5-32-545"].contains(&account)
            || (account.starts_with("S-1-5-21-")
                && BROAD_OF_DOMAIN.iter().any(|group| account.ends_with(group)));
        allows && !is_inherited_only && is_broad
    })
}

/// Whether the owner of a file is neither an administrator nor the account `own`, which the program
/// runs as. An owner can always change the rights of the file.
pub(super) fn is_foreign(owner: &str, own: &str) -> bool {
    let is_of_domain = owner.starts_with("S-1-5-21-")
        && ADMINISTRATORS_OF_DOMAIN.iter().any(|last| owner.ends_with(last));
    owner != own && !is_of_domain && !ADMINISTRATORS.contains(&owner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_open_if_it_allows_something_to_a_group_of_most_users() {
        for (list, open) in [
            ("D:PAI(A;;FA;;;SY)(A;;FA;;;BA)", false),
            ("D:P(A;;FR;;;S-1-5-80-1-2-3-4-5)(A;;FA;;;S-1-5-21-1-2-3-1013)", false),
            ("D:(D;;FA;;;WD)(A;OICIIO;FA;;;BU)", false),
            ("D:AI(A;ID;FA;;;SY)(A;ID;0x1200a9;;;BU)", true),
            ("D:(A;;FR;;;WD)", true),
            ("D:(A;;FR;;;S-1-1-0)", true),
            ("D:(A;;FR;;;S-1-5-21-1-2-3-513)", true),
            ("D:(XA;;FR;;;AU;(WIN://SYSAPPID Exists))", true),
            ("D:NO_ACCESS_CONTROL", true),
            ("D:", false),
        ] {
            assert_eq!(is_open(list), open, "{list}");
        }
    }

    #[test]
    fn an_owner_is_foreign_unless_it_is_an_administrator_or_the_program_itself() {
        const SERVICE: &str = "S-1-5-80-1-2-3-4-5";
        for (owner, foreign) in [
            ("S-1-5-18", false),
            ("S-1-5-32-544", false),
            (SERVICE, false),
            ("S-1-5-21-1-2-3-500", false),
            ("S-1-5-21-1-2-3-512", false),
            ("S-1-5-21-1-2-3-1013", true),
            ("S-1-5-21-1-2-3-1500", true),
            ("S-1-5-82-1-2-3-500", true),
            ("S-1-5-80-5-4-3-2-1", true),
            ("S-1-5-32-545", true),
            ("S-1-1-0", true),
            ("", true),
        ] {
            assert_eq!(is_foreign(owner, SERVICE), foreign, "{owner}");
        }
    }
}
