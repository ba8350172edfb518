package org.undersigned.roster;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.RecordingService;
import org.undersigned.signature.RestorationDetails;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.SettableClock;

/** A name on a sealed print list, and the ways in which it comes to stand there no longer. Needs a coordinator. */
@Component
@Profile("test")
public class LostName {

    /** The name; nobody else in a test is called so. */
    public static final String NAME = "Canary Loe";

    private final EditionFixture editions;
    private final SignatureFixture signatures;
    private final SignatureCards cards;
    private final HoldService holds;
    private final RecordingService recordings;
    private final DirectoryFixture directory;
    private final CampaignFixture campaigns;
    private final SettableClock clock;

    LostName(
            EditionFixture editions,
            SignatureFixture signatures,
            SignatureCards cards,
            HoldService holds,
            RecordingService recordings,
            DirectoryFixture directory,
            CampaignFixture campaigns,
            SettableClock clock) {
        this.editions = editions;
        this.signatures = signatures;
        this.cards = cards;
        this.holds = holds;
        this.recordings = recordings;
        this.directory = directory;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Ways to lose a name of which a list was sealed. */
    public enum Way {
        SCOPE_TAKEN_BACK,
        WITHDRAWN,
        HELD,
        RESTORED_WITHOUT_EVIDENCE
    }

    /** Ways in which a name that is known has never been on a list. */
    public enum Never {
        SCOPE_MISSING,
        OTHER_WORDS,
        UNCONFIRMED,
        HELD
    }

    /** Confirms the name for print, so that a list can be sealed. */
    public UUID confirmed(LetterVersionFacts words) {
        return signatures.confirmed(words, directory.person(NAME), Set.of(Scope.PRINT_AD, Scope.WEB_LIST));
    }

    public void lose(Way way, UUID signature, LetterVersionFacts words) {
        switch (way) {
            case SCOPE_TAKEN_BACK -> editions.correct(signature, NAME, Set.of(Scope.WEB_LIST));
            case WITHDRAWN -> signatures.withdraw(signature);
            case HELD -> holds.hold(signature, version(signature), "Counsel asks who it is");
            case RESTORED_WITHOUT_EVIDENCE -> {
                signatures.withdraw(signature);
                clock.advance(Duration.ofMinutes(1));
                var again = new RestorationDetails(words.id(), "Said yes again", inFileOnly());
                recordings.restore(signature, version(signature), again, List.of());
            }
        }
    }

    /** Records the name so that it may not be printed. */
    public void never(Never way, LetterVersionFacts words) {
        switch (way) {
            case SCOPE_MISSING -> signatures.confirmed(words, directory.person(NAME), Set.of(Scope.WEB_LIST));
            case OTHER_WORDS -> signatures.confirmed(campaigns.askedAgain(words.letterId()), NAME);
            case UNCONFIRMED -> signatures.claimed(words, NAME);
            case HELD -> lose(Way.HELD, confirmed(words), words);
        }
    }

    private long version(UUID signature) {
        return cards.card(signature).version();
    }

    /** What came today, and by no form that suffices. */
    private EvidenceDetails inFileOnly() {
        var written = signatures.writtenToday();
        return new EvidenceDetails(
                written.speaker(),
                written.speakerName(),
                EvidenceForm.FILE_ONLY,
                Channel.SPREADSHEET,
                written.authority(),
                written.authorityCheckedOn(),
                written.receivedOn(),
                written.words());
    }
}
