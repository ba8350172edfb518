package org.undersigned.signature;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.queue.AskAgainService;
import org.undersigned.signature.scope.Scope;
import org.undersigned.signature.scope.sheet.SheetName;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What the steps of a signature leave on the trail. */
@Component
@Profile("test")
class SignatureTrail implements TrailScenarios {

    private static final String WHY = "Her publicist says so";

    private final SignatureFixture fixture;
    private final CampaignFixture campaigns;
    private final DirectoryFixture directory;
    private final SignatureService signatures;
    private final ConfirmationService confirmations;
    private final CorrectionService corrections;
    private final RecordingService recordings;
    private final HoldService holds;
    private final AskAgainService asking;
    private final ScopeSheetService sheets;
    private final ParticipationService participations;
    private final SignatureCards cards;

    SignatureTrail(
            SignatureFixture fixture,
            CampaignFixture campaigns,
            DirectoryFixture directory,
            SignatureService signatures,
            ConfirmationService confirmations,
            CorrectionService corrections,
            RecordingService recordings,
            HoldService holds,
            AskAgainService asking,
            ScopeSheetService sheets,
            ParticipationService participations,
            SignatureCards cards) {
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.directory = directory;
        this.signatures = signatures;
        this.confirmations = confirmations;
        this.corrections = corrections;
        this.recordings = recordings;
        this.holds = holds;
        this.asking = asking;
        this.sheets = sheets;
        this.participations = participations;
        this.cards = cards;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("SignatureService.record", () -> {
                            var details = details(words());
                            return () -> signatures.record(details);
                        })
                        .tells("signature.signature.claimed"),
                TrailScenario.of("RecordingService.record", () -> {
                            var details = details(words());
                            return () -> recordings.record(details, SignatureFixture.written(), List.of());
                        })
                        .tells(
                                "signature.signature.claimed",
                                "signature.evidence.added",
                                "signature.signature.shown-by"),
                with(
                                "SignatureService.revise",
                                this::claimed,
                                card -> signatures.revise(card.id(), card.version(), details(card, "Joanna Doe")))
                        .tells("signature.signature.revised"),
                with(
                                "SignatureService.revise",
                                this::claimed,
                                card -> signatures.revise(card.id(), card.version(), details(card, card.credited())))
                        .tellsNothing(),
                with(
                                "SignatureService.revise",
                                this::claimed,
                                card -> signatures.revise(card.id(), card.version(), byGuardian(card)))
                        .tells("signature.signature.revised"),
                with(
                                "SignatureService.reject",
                                this::claimed,
                                card -> signatures.reject(card.id(), card.version(), WHY))
                        .tellsWhy("signature.signature.rejected", WHY),
                with("HoldService.hold", this::claimed, card -> holds.hold(card.id(), card.version(), WHY))
                        .tellsWhy("signature.signature.held", WHY),
                with("HoldService.lift", this::held, card -> holds.lift(card.id(), card.version(), WHY))
                        .tellsWhy("signature.signature.let-go", WHY),
                TrailScenario.of("AskAgainService.askAgain", () -> {
                            var card = cards.card(claimed(words()));
                            participations.open(
                                    card.campaign(),
                                    card.party(),
                                    new ParticipationDetails(Tier.B, Stage.VERBAL_YES, null));
                            var seen = asking.prepare(card.id()).seenParticipation();
                            return () -> asking.askAgain(card.id(), seen, WHY, LocalDate.of(2026, Month.MARCH, 3));
                        })
                        .tells("outreach.participation.planned"),
                TrailScenario.of("ScopeSheetService.apply", () -> {
                            var card = cards.card(claimed(words()));
                            var answer = "[" + SheetName.code(card.id()) + "]\nPrint ad: no";
                            var seen = sheets.preview(card.campaign(), answer).changing();
                            return () -> sheets.apply(card.campaign(), answer, seen, SignatureFixture.written());
                        })
                        .tells(
                                "signature.evidence.added",
                                "signature.signature.shown-by",
                                "signature.signature.revised"),
                with("SignatureService.removeUnused", this::claimed, card -> signatures.removeUnused(card.id()))
                        .tells("signature.signature.removed"),
                with(
                                "ConfirmationService.confirm",
                                this::shown,
                                card -> confirmations.confirm(card.id(), card.version()))
                        .tells("signature.signature.confirmed")
                        .tellsSomeReason("outreach.participation.opened"),
                with(
                                "ConfirmationService.confirmAll",
                                this::shown,
                                card -> confirmations.confirmAll(List.of(
                                        new SeenSignature(card.id(), card.version()),
                                        new SeenSignature(UUID.randomUUID(), 0))))
                        .tells("signature.signature.confirmed")
                        .tellsSomeReason("outreach.participation.opened"),
                with(
                                "SignatureService.withdraw",
                                this::confirmed,
                                card -> signatures.withdraw(
                                        card.id(), card.version(), new WithdrawalDetails(Channel.EMAIL, WHY)))
                        .tellsWhy("signature.signature.withdrawn", WHY)
                        .tellsWhy("outreach.participation.withdrawn", WHY),
                with(
                                "CorrectionService.correct(UUID, long, CorrectionDetails)",
                                this::confirmed,
                                card -> corrections.correct(card.id(), card.version(), correction("Jo Doe")))
                        .tellsWhy("signature.signature.corrected", WHY),
                with(
                                "CorrectionService.correct(UUID, long, CorrectionDetails, EvidenceDetails, List)",
                                this::confirmed,
                                card -> corrections.correct(
                                        card.id(),
                                        card.version(),
                                        correction("Joanna Doe"),
                                        SignatureFixture.written(),
                                        List.of()))
                        .tells("signature.evidence.added", "signature.signature.shown-by")
                        .tellsWhy("signature.signature.corrected", WHY),
                TrailScenario.of("SignatureService.restore", () -> {
                            var words = words();
                            var id = withdrawn(words);
                            var fresh = fixture.showToday(words, List.of(id));
                            var seen = cards.card(id).version();
                            return () -> signatures.restore(id, seen, words.id(), fresh, WHY);
                        })
                        .tellsWhy("signature.signature.restored", WHY),
                TrailScenario.of("RecordingService.restore", () -> {
                            var words = words();
                            var id = withdrawn(words);
                            var seen = cards.card(id).version();
                            var details = new RestorationDetails(words.id(), WHY, fixture.writtenToday());
                            return () -> recordings.restore(id, seen, details, List.of());
                        })
                        .tells("signature.evidence.added", "signature.signature.shown-by")
                        .tellsWhy("signature.signature.restored", WHY));
    }

    private TrailScenario with(
            String useCase, Function<LetterVersionFacts, UUID> signature, Consumer<SignatureCard> act) {
        return TrailScenario.of(useCase, () -> {
            var card = cards.card(signature.apply(words()));
            return () -> act.accept(card);
        });
    }

    private LetterVersionFacts words() {
        return campaigns.letter(campaigns.campaign());
    }

    private UUID claimed(LetterVersionFacts words) {
        return fixture.claimed(words, "Jo Doe");
    }

    private UUID shown(LetterVersionFacts words) {
        var id = claimed(words);
        fixture.show(words, List.of(id));
        return id;
    }

    private UUID confirmed(LetterVersionFacts words) {
        return fixture.confirmed(words, "Jo Doe");
    }

    private UUID held(LetterVersionFacts words) {
        var id = claimed(words);
        holds.hold(id, cards.card(id).version(), WHY);
        return id;
    }

    private UUID withdrawn(LetterVersionFacts words) {
        var id = confirmed(words);
        fixture.withdraw(id);
        return id;
    }

    private SignatureDetails details(LetterVersionFacts words) {
        return new SignatureDetails(
                words.id(),
                directory.person("Jo Doe"),
                "Jo Doe",
                null,
                null,
                Capacity.PERSONAL,
                Set.of(Scope.WEB_LIST));
    }

    private static SignatureDetails details(SignatureCard card, String credited) {
        return new SignatureDetails(
                card.letterVersion(), card.party(), credited, null, null, card.capacity(), card.scopes());
    }

    private static SignatureDetails byGuardian(SignatureCard card) {
        return new SignatureDetails(
                card.letterVersion(), card.party(), card.credited(), null, null, Capacity.GUARDIAN, card.scopes());
    }

    private static CorrectionDetails correction(String credited) {
        return new CorrectionDetails(credited, "Actor", null, EnumSet.allOf(Scope.class), "Her publicist", WHY);
    }
}
