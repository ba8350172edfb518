package org.undersigned.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Texts;

/** The names of users, for everyone who works with them. */
@Service
public class UserDirectory {

    private final Users users;

    UserDirectory(Users users) {
        this.users = users;
    }

    /** The name, or words for somebody who is not known. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public String name(UUID id) {
        return users.names(List.of(id)).stream()
                .findFirst()
                .map(StaffName::name)
                .orElseGet(() -> Texts.text("access.unknown-user"));
    }

    /** The names of those who are known. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : users.names(ids).stream().collect(Collectors.toMap(StaffName::id, StaffName::name));
    }

    /** Who can sign in with an address, as somebody has written it. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public Optional<StaffName> withAddress(String written) {
        return users.activeWith(EmailAddress.fold(written));
    }

    /** Everyone who can sign in, by name. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public List<StaffName> staff() {
        return users.activeNames();
    }
}
