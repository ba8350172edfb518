package org.undersigned.advertising.publication.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.ContactRow;
import org.undersigned.advertising.publication.FactRow;
import org.undersigned.advertising.publication.FactService;
import org.undersigned.advertising.publication.NoPrintDayRow;
import org.undersigned.advertising.publication.NoPrintDayService;
import org.undersigned.advertising.publication.PaperContactService;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.advertising.publication.PublicationFacts;
import org.undersigned.advertising.publication.PublicationFilter;
import org.undersigned.advertising.publication.PublicationRow;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.ui.Instants;

/** What the pages of papers are made of. */
@Component
class PublicationParts {

    private final PublicationService publications;
    private final FactService facts;
    private final NoPrintDayService days;
    private final PaperContactService contacts;
    private final CurrentUser user;
    private final Clock clock;

    PublicationParts(
            PublicationService publications,
            FactService facts,
            NoPrintDayService days,
            PaperContactService contacts,
            CurrentUser user,
            Clock clock) {
        this.publications = publications;
        this.facts = facts;
        this.days = days;
        this.contacts = contacts;
        this.user = user;
        this.clock = clock;
    }

    boolean mayWrite() {
        return user.may(Permission.PUBLICATION_WRITE);
    }

    /** Of all papers, by name, each once. */
    List<String> countries() {
        return publications.publications(today()).stream()
                .map(row -> row.details().country())
                .distinct()
                .sorted(Comparator.comparing(PublicationDetails::countryName))
                .toList();
    }

    List<PublicationRow> rows(PublicationFilter filter, int offset, int limit) {
        return publications.rows(filter, today(), offset, limit);
    }

    int count(PublicationFilter filter) {
        return publications.count(filter, today());
    }

    private LocalDate today() {
        return Instants.day(clock.instant());
    }

    PublicationFacts publication(UUID id) {
        return publications.publication(id);
    }

    List<PaperEdition> editions(UUID publication) {
        return publications.editions(publication);
    }

    List<FactRow> facts(UUID publication) {
        return facts.holding(publication);
    }

    List<NoPrintDayRow> noPrintDays(UUID publication) {
        return days.days(publication);
    }

    List<ContactRow> contacts(UUID publication) {
        return contacts.contacts(publication);
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant now() {
        return clock.instant();
    }

    Instants instants(ZoneId zone) {
        return new Instants(clock, zone);
    }
}
