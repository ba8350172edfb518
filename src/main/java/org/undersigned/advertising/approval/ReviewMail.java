package org.undersigned.advertising.approval;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.Permission;
import org.undersigned.access.Role;
import org.undersigned.access.StaffContact;
import org.undersigned.access.StaffContacts;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.work.mail.Mail;
import org.undersigned.work.mail.Outbox;

/** Writes to those who are asked in the open step of a review, each once for each occasion. No mail says a name of the ad. */
@Component
class ReviewMail {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String KEYS = "ad-review/";
    private static final String QUEUE = "/approvals?at=";

    private final Outbox outbox;
    private final StaffContacts staff;
    private final ReviewerService reviewers;
    private final AccessSettings settings;

    ReviewMail(Outbox outbox, StaffContacts staff, ReviewerService reviewers, AccessSettings settings) {
        this.outbox = outbox;
        this.staff = staff;
        this.reviewers = reviewers;
        this.settings = settings;
    }

    /** Why somebody is written to. */
    enum Occasion {
        OPENED,
        DUE_SOON,
        OVERDUE
    }

    /** Once it is overdue, also to the deputies, or to the coordinators where there are none. */
    void tell(Occasion occasion, Review review, CopyVersionFacts version) {
        var step = review.steps().get(review.openStep());
        var out = reviewers.passedOver(review, version.id());
        var everybody = staff.active();
        var asked = everybody.stream().filter(person -> isAsked(step, person));
        var others = occasion == Occasion.OVERDUE ? inTheirPlace(step, everybody) : Stream.<StaffContact>of();
        Stream.concat(asked, others)
                .distinct()
                .filter(person -> !out.contains(person.id()))
                .forEach(person -> outbox.put(mail(occasion, review, version, person)));
    }

    /** Somebody has decided, so that nothing waits for them. */
    void drop(Review review, UUID person) {
        outbox.drop(prefix(review), "/" + person);
    }

    /** The open step is over, or the whole review. */
    void drop(Review review) {
        outbox.drop(prefix(review), "");
    }

    /** The reviews of which something waits to be sent. */
    Set<UUID> waiting() {
        return outbox.waiting(KEYS).stream()
                .map(key -> UUID.fromString(key.substring(KEYS.length(), key.indexOf('/', KEYS.length()))))
                .collect(Collectors.toSet());
    }

    private static String prefix(Review review) {
        return KEYS + review.getId() + "/";
    }

    private static boolean isAsked(ApprovalStep step, StaffContact person) {
        return person.may(Permission.COPY_APPROVE)
                && step.isFor(person.id(), person.roles())
                && !step.deputies().contains(person.id());
    }

    private static Stream<StaffContact> inTheirPlace(ApprovalStep step, List<StaffContact> everybody) {
        return everybody.stream()
                .filter(person -> step.deputies().isEmpty()
                        ? person.roles().contains(Role.COORDINATOR)
                        : step.deputies().contains(person.id()));
    }

    private Mail mail(Occasion occasion, Review review, CopyVersionFacts version, StaffContact person) {
        var step = review.steps().get(review.openStep());
        var subject = text("advertising.mail." + occasion.name(), version.title());
        var due = review.dueAt();
        var body = text(
                "advertising.mail.body",
                person.name(),
                version.title(),
                version.number(),
                step.name(),
                due == null
                        ? text("advertising.mail.no-time")
                        : text("advertising.mail.due", local(due, review.zone())),
                link(version));
        var key = prefix(review)
                + String.join(
                        "/",
                        String.valueOf(review.openStep()),
                        occasion.name(),
                        person.id().toString());
        return new Mail(key, person.email(), subject, body);
    }

    private static String local(Instant due, ZoneId zone) {
        return text("advertising.mail.when", WHEN.format(due.atZone(zone)), zone.getId());
    }

    /** Opens a page and changes nothing. */
    private String link(CopyVersionFacts version) {
        var address = settings.address();
        return address == null
                ? text("advertising.mail.page")
                : Objects.toString(address).replaceAll("/+$", "") + QUEUE + version.id();
    }
}
