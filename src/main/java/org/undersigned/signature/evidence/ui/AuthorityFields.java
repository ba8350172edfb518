package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;

/** The fields of how somebody came to speak for a body, an estate, a minor, or the group that they are a member of. */
final class AuthorityFields {

    private final Select<AuthorityBasis> basis = new Select<>();
    private final TextField office = new TextField(text("signature.ui.evidence.office"));
    private final TextField by = new TextField(text("signature.ui.evidence.authorised-by"));
    private final DatePicker until = DayFields.day(text("signature.ui.evidence.until"));
    private Speaker speaker = Speaker.SIGNER;
    private @Nullable Capacity capacity;
    private boolean isForMany;

    AuthorityFields() {
        basis.addValueChangeListener(chosen -> offer());
        basis.setItemLabelGenerator(each -> each == null ? unbased() : Texts.label(each));
        office.setMaxLength(Lengths.NAME);
        office.setHelperText(text("signature.ui.evidence.office.help"));
        by.setMaxLength(Lengths.AUTHORITY);
        by.setRequiredIndicatorVisible(true);
        by.setHelperText(text("signature.ui.evidence.authorised-by.help"));
        until.setHelperText(text("signature.ui.evidence.until.help"));
        until.setClearButtonVisible(true);
        ask(speaker);
    }

    void addTo(FormColumns columns) {
        columns.add(basis, office, by, until);
    }

    /** Asks what has to be known of somebody who speaks so. */
    void ask(Speaker who) {
        speaker = who;
        basis.setItems(bases());
        basis.setEmptySelectionCaption(unbased());
        basis.setEmptySelectionAllowed(!isAsked());
        basis.setLabel(text(isOfGroup() ? "signature.ui.evidence.basis.group" : "signature.ui.evidence.basis"));
        basis.setHelperText(text("signature.ui.evidence.basis.help"));
        basis.setRequiredIndicatorVisible(isAsked());
        offer();
    }

    /** What stands where no basis is chosen. */
    private String unbased() {
        return text(
                speaker == Speaker.REPRESENTATIVE
                        ? "signature.ui.evidence.basis.persons"
                        : "signature.ui.evidence.basis.no-group");
    }

    /** It is a yes in some capacity. */
    void forCapacity(Capacity known) {
        capacity = known;
        isForMany = false;
        ask(speaker);
    }

    /** Some of those who sign may be groups, bodies, estates or minors. */
    void forMany() {
        capacity = null;
        isForMany = true;
        ask(speaker);
    }

    /** @param known members of the group, for whoever writes down who authorised it */
    void naming(List<String> known) {
        if (!known.isEmpty()) {
            by.setHelperText(text(
                    "signature.ui.evidence.authorised-by.known",
                    String.join(text("signature.scopes.separator"), known)));
        }
    }

    private List<AuthorityBasis> bases() {
        if (isForMany && speaker == Speaker.REPRESENTATIVE) {
            return List.of(AuthorityBasis.values());
        }
        var deciding = deciding();
        return isOfGroup() ? AuthorityBasis.ofGroup() : AuthorityBasis.of(deciding);
    }

    /** Who decides: a representative only passes that on. */
    private Speaker deciding() {
        return capacity == null || speaker != Speaker.REPRESENTATIVE ? speaker : capacity.speaker();
    }

    /** Whether members of a group decide. */
    private boolean isOfGroup() {
        return deciding() == Speaker.SIGNER && (isForMany || capacity == Capacity.MEMBER);
    }

    /** A person decides alone. */
    private boolean isAsked() {
        return isOfGroup() ? !isForMany : !AuthorityBasis.of(deciding()).isEmpty();
    }

    private void offer() {
        var chosen = basis.getValue();
        var isOffered = !bases().isEmpty();
        var isAlone = isOffered && !isOfGroup() && (chosen == null ? isAsked() : !chosen.isOfGroup());
        basis.setVisible(isOffered);
        office.setVisible(isAlone);
        office.setRequiredIndicatorVisible(isInOffice());
        by.setVisible(isOffered && chosen != null && isByName(chosen));
        until.setVisible(isAlone);
        until.setRequiredIndicatorVisible(chosen == AuthorityBasis.STANDING_PERMISSION);
    }

    private boolean isByName(AuthorityBasis chosen) {
        return chosen.isBySome() || speaker == Speaker.REPRESENTATIVE && chosen != AuthorityBasis.ALL_MEMBERS;
    }

    private boolean isInOffice() {
        return deciding() == Speaker.OFFICER;
    }

    void show(@Nullable Authorisation authorisation) {
        basis.setValue(authorisation == null ? null : authorisation.basis());
        office.setValue(authorisation == null || authorisation.office() == null ? "" : authorisation.office());
        by.setValue(authorisation == null || authorisation.by() == null ? "" : authorisation.by());
        until.setValue(authorisation == null ? null : authorisation.until());
    }

    boolean isComplete() {
        var isBased = !isAsked() || EvidenceFields.require(basis, "signature.ui.evidence.basis.missing");
        var isNamed = !by.isVisible() || EvidenceFields.require(by, "signature.ui.evidence.authorised-by.missing");
        var isEnded = basis.getValue() != AuthorityBasis.STANDING_PERMISSION
                || EvidenceFields.require(until, "signature.ui.evidence.until.missing");
        var isPlaced = !isInOffice() || EvidenceFields.require(office, "signature.ui.evidence.office.missing");
        return isBased && isNamed && isEnded && isPlaced && !(until.isVisible() && until.isInvalid());
    }

    @Nullable
    Authorisation authorisation() {
        var chosen = basis.isVisible() ? basis.getValue() : null;
        return chosen == null
                ? null
                : new Authorisation(
                        chosen,
                        office.isVisible() ? office.getValue() : null,
                        until.isVisible() ? until.getValue() : null,
                        by.isVisible() ? by.getValue() : null);
    }
}
