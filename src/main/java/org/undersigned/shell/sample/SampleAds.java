package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealDetails;
import org.undersigned.shell.sample.SampleStaff.Cast;
import org.undersigned.signature.scope.Scope;

/** Newspaper ads on the day before launch. */
@Component
class SampleAds {

    private final SamplePapers papers;
    private final SampleOrders orders;
    private final SampleCopy copies;
    private final SamplePage page;
    private final LetterService letters;
    private final RosterService rosters;

    SampleAds(
            SamplePapers papers,
            SampleOrders orders,
            SampleCopy copies,
            SamplePage page,
            LetterService letters,
            RosterService rosters) {
        this.papers = papers;
        this.orders = orders;
        this.copies = copies;
        this.page = page;
        this.letters = letters;
        this.rosters = rosters;
    }

    /** Comes before a name of the list is withdrawn, which then blocks what is still in review. */
    void buy(Cast cast, UUID campaign, UUID words) {
        orders.authorise(cast, campaign);
        var known = cast.as(Role.COORDINATOR, papers::known);
        var unknown = cast.as(Role.COORDINATOR, papers::unknown);
        var edition = cast.as(Role.COORDINATOR, () -> seal(words));
        var eve = orders.today(cast, campaign, unknown);
        page.print(cast, copies.approved(cast, campaign, edition, words), eve);
        orders.closingSoon(cast, campaign, known);
        copies.submitted(cast, campaign, edition, words);
    }

    private UUID seal(UUID words) {
        var version = letters.version(words);
        var list = rosters.live(
                new ListChoice(version.letterId(), version.number(), Scope.PRINT_AD, Ordering.ALPHABETICAL));
        return rosters.seal(new SealDetails(
                list.choice(), text("shell.sample.edition-ad"), text("shell.sample.contact"), list.hash()));
    }
}
