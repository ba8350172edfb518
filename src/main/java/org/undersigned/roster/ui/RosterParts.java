package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.ListConcerns;
import org.undersigned.roster.ListedMembers;
import org.undersigned.roster.LiveList;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.coverage.BookedRun;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.queue.ui.BulkSteps;
import org.undersigned.signature.scope.Scope;

/** What the page of lists is made of. */
@org.springframework.stereotype.Component
class RosterParts {

    private final RosterService rosters;
    private final ListedMembers members;
    private final ListConcerns concerns;
    private final LetterService letters;
    private final RosterDialogs dialogs;
    private final BulkSteps bulk;
    private final EditionHoldParts holds;
    private final UserDirectory users;
    private final CampaignChoiceService choice;
    private final CurrentUser user;
    private final Clock clock;

    RosterParts(
            RosterService rosters,
            ListedMembers members,
            ListConcerns concerns,
            LetterService letters,
            RosterDialogs dialogs,
            BulkSteps bulk,
            EditionHoldParts holds,
            UserDirectory users,
            CampaignChoiceService choice,
            CurrentUser user,
            Clock clock) {
        this.rosters = rosters;
        this.members = members;
        this.concerns = concerns;
        this.letters = letters;
        this.dialogs = dialogs;
        this.bulk = bulk;
        this.holds = holds;
        this.users = users;
        this.choice = choice;
        this.user = user;
        this.clock = clock;
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    RosterDialogs dialogs() {
        return dialogs;
    }

    /** The letters of a campaign that have a text. */
    List<LetterFacts> published(UUID campaign) {
        return letters.letters(campaign).stream()
                .filter(letter -> letter.currentNumber() > 0)
                .toList();
    }

    /**
     * How far signatures are being confirmed in the background: until then names are missing from the list.
     *
     * @param over called when all are
     */
    Optional<Component> confirming(UUID campaign, Runnable over) {
        return may(Permission.SIGNATURE_READ) ? Optional.of(bulk.progress(campaign, over)) : Optional.empty();
    }

    LiveList live(ListChoice list) {
        return rosters.live(list);
    }

    List<MissingName> missing(ListChoice list) {
        return rosters.missing(list);
    }

    /** The booked pages that a list may be made for. */
    List<BookedRun> pages(UUID letter, Scope scope) {
        return may(Permission.EDITION_READ) ? rosters.pages(letter, scope) : List.of();
    }

    /** What they are called, by their ids. */
    Map<UUID, String> runs(ListChoice list) {
        return pages(list.letter(), list.scope()).stream().collect(Collectors.toMap(BookedRun::id, BookedRun::label));
    }

    Component unwanted(LiveList list) {
        return new UnwantedNotice(rosters.unwanted(list));
    }

    Component members(LiveList list) {
        return new ListedMembersNotice(members.of(list));
    }

    Component concerns(LiveList list) {
        return new ConcernsNotice(concerns.of(list));
    }

    EditionList editions(CampaignFacts campaign) {
        return new EditionList(
                rosters.count(campaign.id()),
                offset -> listed(rosters.editions(campaign.id(), offset, EditionList.SOME)),
                new Instants(clock, campaign.zone()));
    }

    private List<ListedEdition> listed(List<EditionFacts> editions) {
        var names = users.names(editions.stream().map(EditionFacts::sealedBy).collect(Collectors.toSet()));
        var held = holds.of(editions.stream().map(EditionFacts::id).toList()).keySet();
        return editions.stream()
                .map(edition -> new ListedEdition(
                        edition,
                        names.getOrDefault(edition.sealedBy(), text("roster.ui.unknown-user")),
                        held.contains(edition.id())))
                .toList();
    }

    /** A moment in the zone of the campaign that one works in. */
    String exact(Instant moment) {
        var zone = choice.current().map(CampaignFacts::zone).orElse(ZoneOffset.UTC);
        return new Instants(clock, zone).exact(moment);
    }
}
