package org.undersigned.signature.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Lengths;

/**
 * How somebody came to speak for a body, an estate or a minor. The document that shows it is a file of the evidence.
 *
 * @param office which they hold, where they speak by an office
 * @param until the last day on which a yes can be said so; a standing permission always has one
 */
@Embeddable
public record Authorisation(
        @Enumerated(EnumType.STRING) @Column(name = "authority_basis")
        AuthorityBasis basis,

        @Column(name = "authority_office") @Nullable String office,
        @Column(name = "authority_until") @Nullable LocalDate until) {

    public Authorisation {
        office = office == null || office.isBlank() ? null : office.strip();
        Lengths.expect(office, Lengths.NAME);
        if (basis == AuthorityBasis.STANDING_PERMISSION && until == null) {
            throw new Refusal("signature.refused.permission-without-end");
        }
    }

    /** @throws Refusal when nobody speaks so on this basis, or an officer has no office */
    void expectFits(Speaker speaker, String name) {
        if (!AuthorityBasis.of(speaker).contains(basis)) {
            throw new Refusal("signature.refused.basis", name, Texts.label(basis), Texts.label(speaker));
        }
        if (speaker == Speaker.OFFICER && office == null) {
            throw new Refusal("signature.refused.no-office", name);
        }
    }

    /** Whether a yes of a day was said in time. */
    boolean covers(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** "President, board vote" and the last day, where there is one. */
    public String text() {
        var label = Texts.label(basis);
        var said = office == null ? label : Texts.text("signature.authorisation.office", office, label);
        return until == null ? said : Texts.text("signature.authorisation.until", said, DayText.of(until));
    }
}
