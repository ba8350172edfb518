package org.undersigned.press.outlet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Outlets and their journalists, for press staff alone. */
@Service
public class OutletService {

    /** What the trail calls an outlet. */
    public static final String KIND = "outlet";

    private final Outlets outlets;
    private final Journalists journalists;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    OutletService(Outlets outlets, Journalists journalists, CurrentUser user, Trail trail, Clock clock) {
        this.outlets = outlets;
        this.journalists = journalists;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All, by name. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional(readOnly = true)
    public List<OutletRow> outlets() {
        var there = journalists.findByLeftAtIsNull().stream()
                .collect(Collectors.groupingBy(Journalist::outletId, Collectors.counting()));
        return outlets.findAllByOrderByFoldedAscIdAsc().stream()
                .map(outlet -> outlet.row(there.getOrDefault(outlet.getId(), 0L).intValue()))
                .toList();
    }

    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional(readOnly = true)
    public OutletRow outlet(UUID id) {
        return find(id).row(journalists(id).size());
    }

    /** Those of an outlet who have not left it, by name. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional(readOnly = true)
    public List<JournalistRow> journalists(UUID outlet) {
        return journalists.findByOutletIdAndLeftAtIsNullOrderByNameAscIdAsc(outlet).stream()
                .map(Journalist::row)
                .toList();
    }

    /** @throws Refusal when there is no name, one is too long, or an outlet has that name */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID add(OutletDetails details) {
        var outlet = store(new Outlet(details, user.id(), clock.instant()));
        trail.record(entry("press.outlet.added", outlet));
        return outlet.getId();
    }

    /** @throws Refusal as for {@link #add} */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, OutletDetails details) {
        var outlet = find(id);
        outlet.expectVersion(seenVersion, outlet.name());
        var before = outlet.details();
        outlet.revise(details);
        store(outlet);
        trail.record(entry("press.outlet.revised", outlet)
                .changed("name", before.name(), details.name())
                .changedErasably("note", before.note(), details.note()));
    }

    /** @throws Refusal when there is no name, one is too long, or the e-mail address is none */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID addJournalist(UUID outlet, JournalistDetails details) {
        var known = find(outlet);
        var journalist = journalists.save(new Journalist(outlet, details, user.id(), clock.instant()));
        trail.record(entry("press.outlet.journalist-added", known).changedErasably("journalist", null, details.name()));
        return journalist.getId();
    }

    /** @throws Refusal as for {@link #addJournalist}, and when they have left */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void reviseJournalist(UUID id, long seenVersion, JournalistDetails details) {
        var journalist = findJournalist(id, seenVersion);
        var before = journalist.details();
        journalist.revise(details);
        trail.record(entry("press.outlet.journalist-revised", find(journalist.outletId()))
                .changedErasably("journalist", before.name(), details.name())
                .changedPrivately("email", before.email(), journalist.details().email())
                .changedPrivately("phone", before.phone(), details.phone()));
    }

    /** Keeps that somebody has left an outlet. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void journalistLeft(UUID id, long seenVersion) {
        var journalist = findJournalist(id, seenVersion);
        journalist.leave(user.id(), clock.instant());
        trail.record(entry("press.outlet.journalist-left", find(journalist.outletId()))
                .changedErasably("journalist", null, journalist.name()));
    }

    private Journalist findJournalist(UUID id, long seenVersion) {
        var journalist = journalists.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-journalist"));
        journalist.expectVersion(seenVersion, journalist.name());
        return journalist;
    }

    /** Writes at once, so that a name that is taken is refused in words. */
    private Outlet store(Outlet outlet) {
        try {
            return outlets.saveAndFlush(outlet);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "press_outlet_named")
                    ? new Refusal("press.refused.outlet-known", outlet.name())
                    : e;
        }
    }

    private Outlet find(UUID id) {
        return outlets.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-outlet"));
    }

    private static Entry entry(String verb, Outlet outlet) {
        return Entry.of(verb, KIND, outlet.getId(), outlet.name());
    }
}
