package org.undersigned.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.roster.rank.RankMove;
import org.undersigned.roster.rank.RankService;
import org.undersigned.roster.run.RunDetails;
import org.undersigned.roster.run.RunService;
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
    private final EditionHoldService holds;
    private final ExportService exports;
    private final EditionDossierService dossiers;
    private final NoticeService notices;
    private final RunService runs;
    private final RankService ranks;
    private final DirectoryFixture directory;
    private final OutreachFixture participations;

    RosterTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            RosterService rosters,
            EditionHoldService holds,
            ExportService exports,
            EditionDossierService dossiers,
            NoticeService notices,
            RunService runs,
            RankService ranks,
            DirectoryFixture directory,
            OutreachFixture participations) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.rosters = rosters;
        this.holds = holds;
        this.exports = exports;
        this.dossiers = dossiers;
        this.notices = notices;
        this.runs = runs;
        this.ranks = ranks;
        this.directory = directory;
        this.participations = participations;
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
                TrailScenario.of("EditionHoldService.hold", () -> {
                            var edition = rosters.edition(sealed());
                            return () -> holds.hold(edition.id(), edition.version(), "Counsel asks");
                        })
                        .tellsWhy("roster.edition.held", "Counsel asks"),
                TrailScenario.of("EditionHoldService.lift", () -> {
                            var edition = rosters.edition(sealed());
                            holds.hold(edition.id(), edition.version(), "Counsel asks");
                            return () -> holds.lift(
                                    edition.id(), rosters.edition(edition.id()).version(), "All is well");
                        })
                        .tellsWhy("roster.edition.let-go", "All is well"),
                TrailScenario.of("RunService.record", () -> {
                            var edition = advert();
                            return () -> runs.record(edition, run(edition));
                        })
                        .tells("roster.edition.ran"),
                TrailScenario.of("RunService.takeBack", () -> {
                            var edition = advert();
                            runs.record(edition, run(edition));
                            var run = runs.runs(edition).getFirst().id();
                            return () -> runs.takeBack(edition, run, "The other paper");
                        })
                        .tellsWhy("roster.edition.run-taken-back", "The other paper"),
                TrailScenario.of("RankService.rank", () -> {
                            var party = marquee();
                            return () -> ranks.rank(party.campaign(), 0, party.party());
                        })
                        .tells("roster.rank.given"),
                TrailScenario.of("RankService.move", () -> {
                            var first = marquee();
                            var second = marquee(first.campaign());
                            ranks.rank(first.campaign(), 0, first.party());
                            ranks.rank(first.campaign(), version(first), second.party());
                            var seen = version(first);
                            return () -> ranks.move(first.campaign(), seen, second.party(), RankMove.UP);
                        })
                        .tells("roster.rank.moved"),
                TrailScenario.of("RankService.drop", () -> {
                            var party = marquee();
                            ranks.rank(party.campaign(), 0, party.party());
                            var seen = version(party);
                            return () -> ranks.drop(party.campaign(), seen, party.party());
                        })
                        .tells("roster.rank.taken"),
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

    private record Marquee(UUID campaign, UUID party) {}

    private Marquee marquee() {
        return marquee(campaigns.campaign());
    }

    private Marquee marquee(UUID campaign) {
        var party = directory.person("Jo Doe");
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.IDENTIFIED, null));
        return new Marquee(campaign, party);
    }

    private long version(Marquee name) {
        return ranks.ranked(name.campaign()).version();
    }

    private UUID advert() {
        var words = listed();
        var choice = new ListChoice(words.letterId(), 1, Scope.PRINT_AD, Ordering.ALPHABETICAL);
        return rosters.seal(new SealDetails(
                choice, "Launch ad", "Press desk", rosters.live(choice).hash()));
    }

    private RunDetails run(UUID edition) {
        var sealed = rosters.edition(edition);
        return new RunDetails(
                LocalDate.ofInstant(sealed.asOf(), sealed.imprint().zone()), "Daily Paper, page 5");
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
