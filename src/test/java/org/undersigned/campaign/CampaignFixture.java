package org.undersigned.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;

/** Campaigns and letters for tests, made through the real services under fresh names. Needs a coordinator signed in. */
@Component
public class CampaignFixture {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final Instant LAUNCH = Instant.parse("2026-01-22T11:00:00Z");

    private final CampaignService campaigns;
    private final LetterService letters;

    CampaignFixture(CampaignService campaigns, LetterService letters) {
        this.campaigns = campaigns;
        this.letters = letters;
    }

    /** A campaign that has a launch, an embargo that lifts with it, and a target of 700. */
    public UUID campaign() {
        return campaigns.create(details("Campaign " + fresh()));
    }

    /** Sets when a campaign launches. */
    public void launch(UUID campaign, ZoneId zone, Instant launch) {
        var facts = campaigns.campaign(campaign);
        campaigns.revise(
                campaign,
                facts.version(),
                new CampaignDetails(
                        facts.name(),
                        facts.slug(),
                        zone,
                        launch,
                        facts.embargo(),
                        facts.target(),
                        facts.countingRule()));
    }

    /** A letter in a campaign with its first text in English. */
    public LetterVersionFacts letter(UUID campaign) {
        var letter = unwritten(campaign);
        return letters.version(letters.publish(letter, VersionDraft.first("en", text())));
    }

    /** The next number of a letter, for which earlier signatures still count. */
    public LetterVersionFacts correction(UUID letter) {
        var current = letters.letter(letter).currentNumber();
        var draft = VersionDraft.correction(current, "en", text(), "A name was misspelled");
        return letters.version(letters.publish(letter, draft));
    }

    /** The next number of a letter, for which everybody is asked again. */
    public LetterVersionFacts askedAgain(UUID letter) {
        var current = letters.letter(letter).currentNumber();
        var draft = VersionDraft.askAgain(current, "en", text(), "It asks for a new law");
        return letters.version(letters.publish(letter, draft));
    }

    /** A letter that has no text yet. */
    public UUID unwritten(UUID campaign) {
        return letters.add(campaign, new LetterDetails("Letter " + fresh(), LetterKind.OPEN_LETTER, "Congress", null));
    }

    /** Details that no campaign has, for a form. */
    public CampaignDetails fresh(String name) {
        return details(name + " " + fresh());
    }

    static CampaignDetails details(String name) {
        return new CampaignDetails(name, Slug.propose(name), ZONE, LAUNCH, LAUNCH, 700);
    }

    static String text() {
        return "To whom it may concern,\n\nstealing is not innovation. " + fresh();
    }

    static String fresh() {
        return Ids.next().toString();
    }
}
