package org.undersigned.directory.honour;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Today;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyTouch;

/** What may be said of parties. */
@Service
public class HonourService implements DirectoryUse {

    private final Honours honours;
    private final CardParts<Honour, HonourDetails> card;
    private final Clock clock;

    HonourService(Honours honours, PartyTouch parties, Trail trail, Clock clock) {
        this.honours = honours;
        this.card = new CardParts<>(
                honours, "directory.refused.unknown-honour", parties, trail, HonourService::particulars);
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<HonourLine> honours(UUID party) {
        return honours.findByPartyIdOrderById(party).stream().map(Honour::line).toList();
    }

    /** Those of some parties, by party; who has none is left out. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, List<HonourLine>> honours(Collection<UUID> parties) {
        return honours.findByPartyIdInOrderById(parties).stream()
                .collect(Collectors.groupingBy(Honour::partyId, Collectors.mapping(Honour::line, Collectors.toList())));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID party, HonourDetails details) {
        return card.add("directory.honour.added", party, face -> new Honour(party, details, today()));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, HonourDetails details) {
        card.revise(
                "directory.honour.revised",
                id,
                seenVersion,
                details,
                (honour, face) -> honour.revise(details, today()));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove("directory.honour.removed", id, seenVersion);
    }

    private LocalDate today() {
        return Today.by(clock);
    }

    private static Entry particulars(
            Entry entry, Honour honour, @Nullable HonourDetails before, @Nullable HonourDetails after) {
        return entry.changed("honour", before, after, HonourDetails::text)
                .changed("source", before, after, HonourDetails::source)
                .changed("checked-on", before, after, HonourDetails::checkedOn);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return honours.partiesAmong(parties);
    }
}
