package org.undersigned.outreach;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.KeyedRows;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;

/** Makes a change of a participation that has been found to be allowed, and writes its one entry on the trail. */
@Component
class ParticipationEditor {

    private final Participations participations;
    private final EntityManager session;
    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final UserDirectory users;
    private final PartyNames parties;
    private final Trail trail;
    private final Clock clock;

    ParticipationEditor(
            Participations participations,
            EntityManager session,
            JdbcTemplate jdbc,
            CurrentUser user,
            UserDirectory users,
            PartyNames parties,
            Trail trail,
            Clock clock) {
        this.participations = participations;
        this.session = session;
        this.jdbc = jdbc;
        this.user = user;
        this.users = users;
        this.parties = parties;
        this.trail = trail;
        this.clock = clock;
    }

    void apply(Participation participation, ParticipationChange change, String party) {
        switch (change) {
            case ParticipationChange.Move move -> move(participation, move, party);
            case ParticipationChange.Assignment assignment -> assign(participation, assignment.owner(), party);
            case ParticipationChange.Rerouting rerouting -> route(participation, rerouting.representative(), party);
            case ParticipationChange.Ranking ranking -> rank(participation, ranking, party);
            case ParticipationChange.Plan plan -> plan(participation, plan.next(), party);
        }
    }

    /** @param isAsOfBefore whether it is dated before a restriction that holds now */
    Participation open(
            UUID campaignId, UUID partyId, ParticipationDetails details, String party, boolean isAsOfBefore) {
        var since = details.since() == null ? clock.instant() : details.since();
        var opening = new StageMove(details.stage(), user.id(), since, details.reason());
        var participation = new Participation(campaignId, partyId, details.tier(), opening);
        participation.assign(details.owner());
        recordOpening(participations.save(participation), details, party, isAsOfBefore);
        return participation;
    }

    /**
     * Writes at once what was opened, so that a participation that somebody else opens in the same moment is refused in
     * words as well.
     */
    void expectFirst(Supplier<Refusal> otherwise) {
        try {
            participations.flush();
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "participation_party") ? otherwise.get() : e;
        }
    }

    /** A confirmed signature opens the participation that nobody had opened. */
    void openSigned(UUID campaignId, UUID partyId, String because, String party) {
        open(campaignId, partyId, new ParticipationDetails(Tier.C, Stage.SIGNED, null).because(because), party, false);
        expectFirst(() -> new Refusal("outreach.refused.opened-meanwhile", party));
    }

    private void recordOpening(
            Participation participation, ParticipationDetails details, String party, boolean isAsOfBefore) {
        trail.record(entry("outreach.participation.opened", participation, party)
                .with("stage", details.stage())
                .with("tier", details.tier())
                .changed("owner", null, name(details.owner()))
                .changed("since", null, details.since())
                .changed("as-of-before", null, isAsOfBefore ? true : null)
                .changedErasably("reason", null, details.reason())
                .because(details.reason()));
    }

    /**
     * Takes away what an import brought and nobody has used.
     *
     * @param some held, so that nobody changes them meanwhile
     */
    void remove(List<Participation> some, Map<UUID, String> parties) {
        session.flush();
        some.forEach(session::detach);
        var keys = some.stream()
                .map(participation -> List.<Object>of(UuidBytes.of(participation.getId())))
                .toList();
        new KeyedRows(jdbc, "stage_change", List.of("participation_id")).delete(keys);
        new KeyedRows(jdbc, "participation", List.of("id")).delete(keys);
        some.forEach(participation -> trail.record(entry(
                        "outreach.participation.removed",
                        participation,
                        parties.getOrDefault(participation.partyId(), ""))
                .changed("stage", participation.stage(), null)));
    }

    void followSignature(Participation participation, Stage to, String because, String party) {
        var from = participation.stage();
        participation.followSignature(moveTo(to, because));
        trail.record(entry(verb(from, to), participation, party)
                .changed("stage", from, to)
                .because(because));
    }

    /** @return whether the last move led from there to here */
    boolean takeBackMove(Participation participation, Stage back, @Nullable UUID owner, String because, String party) {
        var from = participation.stage();
        var ownerBefore = participation.owner();
        var isTakenBack = participation.takeBackMove(back, owner);
        if (isTakenBack) {
            trail.record(entry("outreach.participation.move-undone", participation, party)
                    .changed("stage", from, back)
                    .changed("owner", name(ownerBefore), name(participation.owner()))
                    .because(because));
        }
        return isTakenBack;
    }

    private StageMove moveTo(Stage to, @Nullable String reason) {
        return new StageMove(to, user.id(), clock.instant(), reason);
    }

    private void move(Participation participation, ParticipationChange.Move move, String party) {
        var from = participation.stage();
        var owner = participation.owner();
        participation.move(moveTo(move.to(), move.reason()));
        trail.record(entry(verb(from, move.to()), participation, party)
                .changed("stage", from, move.to())
                .changed("owner", name(owner), name(participation.owner()))
                .because(move.reason()));
    }

    private void assign(Participation participation, @Nullable UUID owner, String party) {
        var before = participation.owner();
        if (!Objects.equals(before, owner)) {
            participation.assign(owner);
            trail.record(entry("outreach.participation.assigned", participation, party)
                    .changed("owner", name(before), name(owner)));
        }
    }

    private void route(Participation participation, @Nullable UUID representative, String party) {
        var before = participation.route();
        if (!Objects.equals(before, representative)) {
            if (representative != null) {
                parties.hold(List.of(representative));
            }
            participation.route(representative);
            trail.record(entry("outreach.participation.routed", participation, party)
                    .changedErasably("route", partyName(before), partyName(representative)));
        }
    }

    private void rank(Participation participation, ParticipationChange.Ranking ranking, String party) {
        var before = participation.tier();
        if (before != ranking.tier()) {
            participation.rank(ranking.tier());
            trail.record(entry("outreach.participation.ranked", participation, party)
                    .changed("tier", before, ranking.tier()));
        }
    }

    /** The words may be about a person's private life, the day is not. */
    private void plan(Participation participation, @Nullable NextStep next, String party) {
        var before = participation.nextStep();
        if (!Objects.equals(before, next)) {
            participation.plan(next);
            trail.record(entry("outreach.participation.planned", participation, party)
                    .changedPrivately("next-step", words(before), words(next))
                    .changed("due", day(before), day(next)));
        }
    }

    /** Moves of which the reason is known are told by sentences of their own, with it. */
    private static String verb(Stage from, Stage to) {
        if (to.isBySignature()) {
            return to == Stage.SIGNED ? "outreach.participation.signed" : "outreach.participation.withdrawn";
        }
        if (to.isClosed()) {
            return "outreach.participation.closed";
        }
        return from.isClosed() ? "outreach.participation.reopened" : "outreach.participation.moved";
    }

    private static Entry entry(String verb, Participation participation, String party) {
        return Entry.of(verb, "participation", participation.getId(), party).in(participation.campaignId());
    }

    private @Nullable String partyName(@Nullable UUID party) {
        return party == null ? null : parties.of(party);
    }

    private @Nullable String name(@Nullable UUID user) {
        return user == null ? null : users.name(user);
    }

    private static @Nullable String words(@Nullable NextStep step) {
        return step == null ? null : step.text();
    }

    private static @Nullable Object day(@Nullable NextStep step) {
        return step == null ? null : step.day();
    }
}
