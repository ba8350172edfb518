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
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;

/** The fields of how somebody came to speak for a body, an estate, a minor, or the group that they are a member of. */
final class AuthorityFields {

    private final Select<AuthorityBasis> basis = new Select<>();
    private final TextField office = new TextField(text("signature.ui.evidence.office"));
    private final TextField by = new TextField(text("signature.ui.evidence.authorised-by"));
    private final DatePicker until = DayFields.day(text("signature.ui.evidence.until"));
    private Speaker speaker = Speaker.SIGNER;
    private boolean isGroup;
    private boolean isGroupPossible;

    AuthorityFields() {
        basis.addValueChangeListener(chosen -> offer());
        basis.setItemLabelGenerator(Texts::label);
        basis.setEmptySelectionCaption(text("signature.ui.evidence.basis.no-group"));
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
        basis.setItems(isOfGroup() ? AuthorityBasis.ofGroup() : AuthorityBasis.of(who));
        basis.setEmptySelectionAllowed(isOfGroup() && !isGroup);
        basis.setLabel(text(isOfGroup() ? "signature.ui.evidence.basis.group" : "signature.ui.evidence.basis"));
        basis.setHelperText(text("signature.ui.evidence.basis.help"));
        basis.setRequiredIndicatorVisible(isAsked());
        offer();
    }

    /** It is the yes of a group, or is not. */
    void forGroup(boolean group) {
        isGroup = group;
        isGroupPossible = group;
        ask(speaker);
    }

    /** Some of those who sign may be groups. */
    void forMany() {
        isGroupPossible = true;
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

    /** Whether the speaker is a member of the group that signs. A representative of a group stands for it already. */
    private boolean isOfGroup() {
        return speaker == Speaker.SIGNER && isGroupPossible;
    }

    /** A representative speaks by the representation that the directory holds, and a signer for nobody else. */
    private boolean isAsked() {
        return !AuthorityBasis.of(speaker).isEmpty() || isOfGroup() && isGroup;
    }

    private void offer() {
        var asked = isAsked() || isOfGroup();
        basis.setVisible(asked);
        office.setVisible(asked && !isOfGroup());
        office.setRequiredIndicatorVisible(speaker == Speaker.OFFICER);
        by.setVisible(asked && basis.getValue() != null && basis.getValue().isBySome());
        until.setVisible(asked && !isOfGroup());
        until.setRequiredIndicatorVisible(basis.getValue() == AuthorityBasis.STANDING_PERMISSION);
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
        var isInOffice =
                speaker != Speaker.OFFICER || EvidenceFields.require(office, "signature.ui.evidence.office.missing");
        return isBased && isNamed && isEnded && isInOffice && !(until.isVisible() && until.isInvalid());
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
