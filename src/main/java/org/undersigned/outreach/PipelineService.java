package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.restriction.RestrictionQueries;

/** Shows participations: lists, one, those of a party, and the way that one has come. */
@Service
public class PipelineService {

    /** So many found parties are looked for in a campaign by their keys, for the search box. */
    private static final int FEW = 100;

    /** Likewise for the list, where looking through all participations instead would be slower. */
    private static final int FEW_LISTED = 500;

    private final PipelineQueries queries;
    private final CampaignService campaigns;
    private final PartySearch search;
    private final UserDirectory users;
    private final RestrictionQueries restrictions;
    private final CurrentUser user;
    private final Clock clock;

    PipelineService(
            PipelineQueries queries,
            CampaignService campaigns,
            PartySearch search,
            UserDirectory users,
            RestrictionQueries restrictions,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.search = search;
        this.users = users;
        this.restrictions = restrictions;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<ParticipationRow> rows(ParticipationFilter filter, int offset, int limit) {
        var page = queries.page(condition(filter), filter, offset, limit);
        var rows = complete(queries.rows(page)).stream()
                .collect(Collectors.toMap(ParticipationRow::id, Function.identity()));
        return page.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public int count(ParticipationFilter filter) {
        return queries.count(condition(filter));
    }

    /** The keys of all that the filter finds, for a change that is made to all of them. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<UUID> ids(ParticipationFilter filter) {
        return queries.page(condition(filter), filter, 0, Integer.MAX_VALUE);
    }

    /** Those of some keys whose participations the filter finds. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Set<UUID> idsAmong(ParticipationFilter filter, Collection<UUID> some) {
        return Set.copyOf(queries.page(condition(filter).among(some), filter, 0, Integer.MAX_VALUE));
    }

    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public ParticipationRow row(UUID id) {
        return complete(queries.rows(List.of(id))).stream().findFirst().orElseThrow(Participations::unknown);
    }

    /** The participations of a party in all campaigns, the latest first. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<ParticipationRow> ofParty(UUID partyId) {
        return complete(queries.rowsOfParty(partyId));
    }

    /**
     * The participations of those parties of a campaign that fit what was typed, best match first. After the best of
     * the directory come those whose credited name fits, since a common word has more parties than it looks at. Only
     * where the campaign has none of them do those follow to whom something else leads, or whose names are alike: the
     * search box asks at each pause in typing, and these take long to find.
     */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<ParticipationRow> find(UUID campaignId, String typed, int limit) {
        if (typed.isBlank()) {
            return List.of();
        }
        var named = search.named(typed, FEW);
        var best = best(campaignId, named, limit);
        if (named.size() == FEW && best.size() < limit) {
            best = together(best, rows(ParticipationFilter.all(campaignId).withText(typed), 0, limit), limit);
        }
        return best.isEmpty() ? best(campaignId, search.search(typed, FEW), limit) : best;
    }

    /** The steps of a participation, the latest first. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<StageChangeRow> stageChanges(UUID id) {
        var changes = queries.stageChanges(id);
        var names = users.names(changes.stream().map(StageChange::by).collect(Collectors.toSet()));
        return changes.stream().map(change -> change.row(names)).toList();
    }

    private PipelineCondition condition(ParticipationFilter filter) {
        var today = LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(filter.campaignId()).zone());
        return new PipelineCondition(filter, user.id(), today, found(filter.text()));
    }

    private List<UUID> found(String typed) {
        return typed.isBlank() ? List.of() : search.few(typed, FEW_LISTED).orElse(List.of());
    }

    private List<ParticipationRow> best(UUID campaignId, List<PartyHit> hits, int limit) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var parties = hits.stream().map(PartyHit::id).toList();
        return complete(queries.rowsOfParties(campaignId, parties)).stream()
                .sorted(Comparator.comparing(row -> parties.indexOf(row.partyId())))
                .limit(limit)
                .toList();
    }

    private static List<ParticipationRow> together(
            List<ParticipationRow> first, List<ParticipationRow> then, int limit) {
        var known = first.stream().map(ParticipationRow::id).collect(Collectors.toSet());
        return Stream.concat(first.stream(), then.stream().filter(row -> !known.contains(row.id())))
                .limit(limit)
                .toList();
    }

    private List<ParticipationRow> complete(Collection<ParticipationRow> rows) {
        var owners = rows.stream()
                .map(ParticipationRow::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = users.names(owners);
        var holding = restrictions.holding(
                rows.stream().map(ParticipationRow::partyId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.withOwnerName(names)
                        .withRestriction(
                                holding.of(row.partyId(), row.campaignId()).orElse(null)))
                .toList();
    }
}
