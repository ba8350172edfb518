package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What keeping papers leaves on the trail. */
@Component
@Profile("test")
class PublicationTrail implements TrailScenarios {

    private static final PublicationDetails POST = new PublicationDetails("Trail Post", "Europe/London", "GB", "GBP");

    private final PublicationService publications;
    private final FactService facts;
    private final NoPrintDayService days;
    private final BlockService blocks;
    private final PaperContactService contacts;
    private final PaperFixture papers;

    PublicationTrail(
            PublicationService publications,
            FactService facts,
            NoPrintDayService days,
            BlockService blocks,
            PaperContactService contacts,
            PaperFixture papers) {
        this.publications = publications;
        this.facts = facts;
        this.days = days;
        this.blocks = blocks;
        this.contacts = contacts;
        this.papers = papers;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("PublicationService.add", () -> () -> publications.add(POST))
                        .tells("advertising.publication.added"),
                TrailScenario.of("PublicationService.revise", () -> {
                            var paper = papers.paper();
                            var other = new PublicationDetails("Revised " + paper, "Europe/Paris", "FR", "EUR");
                            return () -> publications.revise(paper, 0, other);
                        })
                        .tells("advertising.publication.revised"),
                TrailScenario.of("PublicationService.addEdition", () -> {
                            var paper = papers.paper();
                            return () -> publications.addEdition(paper, "Sunday");
                        })
                        .tells("advertising.publication.edition-added"),
                TrailScenario.of("FactService.enter", () -> {
                            var edition = papers.unknown();
                            var depth = new FactDetails("21 in", papers.checked());
                            return () -> facts.enter(edition, FactKey.PAGE_DEPTH, 0, depth);
                        })
                        .tells("advertising.publication.fact-entered"),
                TrailScenario.of("NoPrintDayService.add", () -> {
                            var edition = papers.unknown();
                            return () -> days.add(edition, christmas());
                        })
                        .tells("advertising.publication.no-print-day-added"),
                TrailScenario.of("NoPrintDayService.takeBack", () -> {
                            var day = days.add(papers.unknown(), christmas());
                            return () -> days.takeBack(day, 0);
                        })
                        .tells("advertising.publication.no-print-day-taken-back"),
                TrailScenario.of("BlockService.block", () -> {
                            var paper = papers.paper();
                            return () -> blocks.block(paper, "It takes no more ads of ours");
                        })
                        .tellsWhy("advertising.publication.blocked", "It takes no more ads of ours"),
                TrailScenario.of("BlockService.lift", () -> {
                            var paper = papers.paper();
                            blocks.block(paper, "It takes no more ads of ours");
                            return () -> blocks.lift(paper, "It does again");
                        })
                        .tellsWhy("advertising.publication.block-lifted", "It does again"),
                TrailScenario.of("PaperContactService.add", () -> {
                            var paper = papers.paper();
                            return () -> contacts.add(paper, contact("Advocacy desk"));
                        })
                        .tells("advertising.publication.contact-added"),
                TrailScenario.of("PaperContactService.revise", () -> {
                            var contact = contacts.add(papers.paper(), contact("Advocacy desk"));
                            return () -> contacts.revise(contact, 0, contact("Sales"));
                        })
                        .tells("advertising.publication.contact-revised"),
                TrailScenario.of("PaperContactService.left", () -> {
                            var contact = contacts.add(papers.paper(), contact("Advocacy desk"));
                            return () -> contacts.left(contact, 0);
                        })
                        .tells("advertising.publication.contact-left"));
    }

    private ContactDetails contact(String role) {
        return new ContactDetails("Ruth Seller", role, "ruth@example.org", "555 0102", papers.today());
    }

    private NoPrintDayDetails christmas() {
        return new NoPrintDayDetails(LocalDate.of(2026, 12, 25), "Christmas Day", papers.checked());
    }
}
