package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.SampleOffer;
import org.undersigned.access.SampleResult;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterDetails;
import org.undersigned.campaign.LetterKind;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.VersionDraft;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealDetails;
import org.undersigned.signature.scope.Scope;

/**
 * Makes the sample from its parts: staff, campaign and letter, people, their way through the pipeline, editions,
 * newspaper ads, and the press desk on the day before launch.
 */
@Component
class SampleCampaign implements SampleOffer {

    private static final int DAYS_TO_LAUNCH = 1;
    private static final LocalTime LAUNCH_HOUR = LocalTime.of(6, 0);
    private static final int TARGET = 200;

    /** From the name behind the one that is withdrawn on. */
    private static final int SIGNERS_IN_ARTICLE = 2;

    private final SampleStaff staff;
    private final SamplePeople people;
    private final SampleSignatures signatures;
    private final SamplePress press;
    private final SampleRelease release;
    private final SampleAds ads;
    private final CampaignService campaigns;
    private final CampaignChoiceService choice;
    private final LetterService letters;
    private final RosterService rosters;
    private final Clock clock;

    SampleCampaign(
            SampleStaff staff,
            SamplePeople people,
            SampleSignatures signatures,
            SamplePress press,
            SampleRelease release,
            SampleAds ads,
            CampaignService campaigns,
            CampaignChoiceService choice,
            LetterService letters,
            RosterService rosters,
            Clock clock) {
        this.staff = staff;
        this.people = people;
        this.signatures = signatures;
        this.press = press;
        this.release = release;
        this.ads = ads;
        this.campaigns = campaigns;
        this.choice = choice;
        this.letters = letters;
        this.rosters = rosters;
        this.clock = clock;
    }

    @Override
    public SampleResult start(UUID administrator) {
        var cast = staff.invite(administrator);
        var campaign = cast.as(Role.COORDINATOR, this::campaign);
        var words = cast.as(Role.COORDINATOR, () -> publish(campaign));
        var parties = people.add(cast, campaign);
        var taken = signatures.add(cast, campaign, words, parties);
        ads.buy(cast, campaign, words);
        cast.as(Role.PRESS_OFFICER, () -> {
            press.speak(campaign);
            var first = seal(words, text("shell.sample.edition-1"));
            press.give(first);
            signatures.withdraw(taken);
            press.recall(first);
            var second = seal(words, text("shell.sample.edition-2"));
            press.readArticle(rosters.edition(second), parties.subList(SIGNERS_IN_ARTICLE, parties.size()));
            release.keepNewsroom();
            release.submit(rosters.edition(second), words);
            return second;
        });
        return new SampleResult(cast.users());
    }

    private UUID campaign() {
        var launch = ZonedDateTime.ofInstant(clock.instant(), SampleZone.ZONE)
                .plusDays(DAYS_TO_LAUNCH)
                .with(LAUNCH_HOUR)
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
        var campaign = campaigns.create(new CampaignDetails(
                text("shell.sample.campaign"), "ask-first", SampleZone.ZONE, launch, launch, TARGET));
        choice.choose(campaign);
        return campaign;
    }

    private UUID publish(UUID campaign) {
        var letter = letters.add(
                campaign,
                new LetterDetails(
                        text("shell.sample.letter"), LetterKind.OPEN_LETTER, text("shell.sample.addressees"), null));
        letters.publish(letter, VersionDraft.first("en", text("shell.sample.words-1")));
        return letters.publish(
                letter,
                VersionDraft.correction(1, "en", text("shell.sample.words-2"), text("shell.sample.correction")));
    }

    private UUID seal(UUID words, String title) {
        var version = letters.version(words);
        var list = rosters.live(
                new ListChoice(version.letterId(), version.number(), Scope.PRESS_RELEASE, Ordering.ALPHABETICAL));
        return rosters.seal(new SealDetails(list.choice(), title, text("shell.sample.contact"), list.hash()));
    }
}
