package org.undersigned.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What sealing, recalling and giving out editions leaves on the trail. */
@Component
@Profile("test")
class RosterTrail implements TrailScenarios {

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final RosterService rosters;
    private final ExportService exports;
    private final EditionDossierService dossiers;
    private final NoticeService notices;

    RosterTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            RosterService rosters,
            ExportService exports,
            EditionDossierService dossiers,
            NoticeService notices) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.rosters = rosters;
        this.exports = exports;
        this.dossiers = dossiers;
        this.notices = notices;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("RosterService.seal", () -> {
                            var details = details(listed());
                            return () -> rosters.seal(details);
                        })
                        .tells("roster.edition.sealed"),
                TrailScenario.of("RosterService.seal", () -> {
                            var words = listed();
                            rosters.seal(details(words));
                            signatures.confirmed(words, "Kim Roe");
                            var details = details(words);
                            return () -> rosters.seal(details);
                        })
                        .tells("roster.edition.superseded", "roster.edition.sealed"),
                TrailScenario.of("RosterService.recall", () -> {
                            var edition = rosters.edition(sealed());
                            return () -> rosters.recall(edition.id(), edition.version(), "Wrong words");
                        })
                        .tellsWhy("roster.edition.recalled", "Wrong words"),
                TrailScenario.of("ExportService.export", () -> {
                            var edition = sealed();
                            return () -> exports.export(edition, new ExportDetails(FileKind.TEXT, "Daily Paper"));
                        })
                        .tells("roster.edition.exported"),
                TrailScenario.of("NoticeService.tell", () -> {
                            var edition = sealed();
                            exports.export(edition, new ExportDetails(FileKind.TEXT, "Daily Paper"));
                            rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
                            var draft = notices.draft(edition, "Daily Paper");
                            return () -> notices.tell(edition, draft);
                        })
                        .tells("roster.edition.holder-told"),
                TrailScenario.of("EditionDossierService.take", () -> {
                            var edition = sealed();
                            return () -> dossiers.take(edition);
                        })
                        .tells("roster.edition.dossier-taken"));
    }

    private LetterVersionFacts listed() {
        var words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, "Jo Doe");
        return words;
    }

    private UUID sealed() {
        return rosters.seal(details(listed()));
    }

    private SealDetails details(LetterVersionFacts words) {
        var choice = new ListChoice(words.letterId(), 1, Scope.WEB_LIST, Ordering.ALPHABETICAL);
        return new SealDetails(
                choice, "Launch ad", "Press desk", rosters.live(choice).hash());
    }
}
