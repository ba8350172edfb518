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
 * How somebody came to speak for a body, an estate, a minor, or the group that they are a member of. The document that
 * shows it is a file of the evidence.
 *
 * @param office which they hold, where they speak by an office
 * @param by who authorised it, by name, where not all members of a group did or a representative passes it on
 * @param until the last day on which a yes can be said so; a standing permission always has one
 */
@Embeddable
public record Authorisation(
        @Enumerated(EnumType.STRING) @Column(name = "authority_basis")
        AuthorityBasis basis,

        @Column(name = "authority_office") @Nullable String office,
        @Column(name = "authority_until") @Nullable LocalDate until,
        @Column(name = "authority_by") @Nullable String by) {

    public Authorisation {
        office = blankToNull(office);
        by = blankToNull(by);
        Lengths.expect(office, Lengths.NAME);
        Lengths.expect(by, Lengths.AUTHORITY);
        if (basis.isBySome() && by == null) {
            throw new Refusal("signature.refused.nobody-authorised", Texts.label(basis));
        }
        if (basis == AuthorityBasis.STANDING_PERMISSION && until == null) {
            throw new Refusal("signature.refused.permission-without-end");
        }
    }

    /** On a basis that names nobody. */
    public Authorisation(AuthorityBasis basis, @Nullable String office, @Nullable LocalDate until) {
        this(basis, office, until, null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws Refusal when nobody speaks so on this basis, or an officer has no office */
    void expectFits(Speaker speaker, String name) {
        if (speaker == Speaker.REPRESENTATIVE) {
            expectNamed();
            return;
        }
        if (!stands(speaker)) {
            throw new Refusal("signature.refused.basis", name, Texts.label(basis), Texts.label(speaker));
        }
        if (speaker == Speaker.OFFICER && office == null) {
            throw new Refusal("signature.refused.no-office", name);
        }
    }

    /** A representative passes on what others have decided, who are said by name. */
    private void expectNamed() {
        if (basis != AuthorityBasis.ALL_MEMBERS && by == null) {
            throw new Refusal("signature.refused.nobody-authorised", Texts.label(basis));
        }
    }

    /** Whether it is the chain of authority of what somebody decides who speaks so, an office included. */
    public boolean isFor(Speaker deciding) {
        return stands(deciding) && (deciding != Speaker.OFFICER || office != null);
    }

    private boolean stands(Speaker speaker) {
        return basis.isOfGroup()
                ? speaker == Speaker.SIGNER
                : AuthorityBasis.of(speaker).contains(basis);
    }

    /** Whether a yes of a day was said in time. */
    boolean covers(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** "President, board vote" and the last day, where there is one; "These members agreed: Ada Abel, Bob Bell". */
    public String text() {
        var label = by == null ? Texts.label(basis) : Texts.text("signature.authorisation.by", Texts.label(basis), by);
        var said = office == null ? label : Texts.text("signature.authorisation.office", office, label);
        return until == null ? said : Texts.text("signature.authorisation.until", said, DayText.of(until));
    }
}
