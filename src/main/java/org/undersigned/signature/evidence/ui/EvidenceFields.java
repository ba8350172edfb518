package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;
import org.undersigned.signature.evidence.EvidenceDetails;

/** Who said yes, how it reached us, on what authority, and the words or files that show it. */
public final class EvidenceFields extends Composite<Div> implements Form<GivenEvidence> {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORDS = 100_000;

    private final Select<Speaker> speaker = select(text("signature.ui.evidence.speaker"), Speaker.values());
    private final TextField speakerName = new TextField(text("signature.ui.evidence.speaker-name"));
    private final Select<EvidenceForm> form = select(text("signature.ui.evidence.form"), EvidenceForm.values());
    private final Select<Channel> channel = select(text("signature.ui.evidence.channel"), Channel.values());
    private final DatePicker receivedOn = DayFields.day(text("signature.ui.evidence.received-on"));
    private final TextField authority = new TextField(text("signature.ui.evidence.authority"));
    private final DatePicker checkedOn = DayFields.day(text("signature.ui.evidence.checked-on"));
    private final Select<AuthorityBasis> basis = new Select<>();
    private final TextField office = new TextField(text("signature.ui.evidence.office"));
    private final DatePicker until = DayFields.day(text("signature.ui.evidence.until"));
    private final TextArea words = new TextArea(text("signature.ui.evidence.words"));
    private final FileUploads files = new FileUploads();
    private final Paragraph rule = new Paragraph();

    /** @param today where the campaign is; nothing can have reached us later */
    public EvidenceFields(LocalDate today) {
        speaker.addValueChangeListener(chosen -> askForAuthority());
        basis.addValueChangeListener(
                chosen -> until.setRequiredIndicatorVisible(chosen.getValue() == AuthorityBasis.STANDING_PERMISSION));

        speaker.setValue(Speaker.SIGNER);
        form.setValue(EvidenceForm.WRITTEN_MESSAGE);
        channel.setValue(Channel.EMAIL);
        speakerName.setRequiredIndicatorVisible(true);
        speakerName.setMaxLength(LONGEST_NAME);
        speakerName.setAutofocus(true);
        receivedOn.setRequiredIndicatorVisible(true);
        receivedOn.setMax(today);
        receivedOn.setValue(today);
        authority.setMaxLength(LONGEST_NAME);
        authority.setRequiredIndicatorVisible(true);
        authority.setHelperText(text("signature.ui.evidence.authority.help"));
        checkedOn.setMax(today);
        checkedOn.setRequiredIndicatorVisible(true);
        basis.setLabel(text("signature.ui.evidence.basis"));
        basis.setItemLabelGenerator(Texts::label);
        basis.setRequiredIndicatorVisible(true);
        basis.setHelperText(text("signature.ui.evidence.basis.help"));
        office.setMaxLength(LONGEST_NAME);
        office.setHelperText(text("signature.ui.evidence.office.help"));
        until.setHelperText(text("signature.ui.evidence.until.help"));
        until.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setMinRows(3);
        words.setMaxRows(12);
        words.setHelperText(text("signature.ui.evidence.words.help"));
        rule.addClassName("evidence-rule");
        rule.setVisible(false);
        askForAuthority();

        getContent().addClassName("evidence-fields");
        getContent()
                .add(
                        rule,
                        new FormColumns(speaker, speakerName, form, channel, receivedOn, new Div())
                                .add(authority, checkedOn)
                                .add(basis, office, until)
                                .addWide(words)
                                .addWide(files));
    }

    /** Says beforehand what suffices. */
    public EvidenceFields suffices(String sentence) {
        rule.setText(sentence);
        rule.setVisible(true);
        return this;
    }

    /** Without the words and the files, where those are given otherwise. */
    public EvidenceFields withoutWords() {
        words.setVisible(false);
        files.setVisible(false);
        return this;
    }

    /** One who speaks for many is their representative. */
    public EvidenceFields forMany() {
        speaker.setValue(Speaker.REPRESENTATIVE);
        return this;
    }

    public EvidenceFields spokenBy(String name) {
        speakerName.setValue(name);
        return this;
    }

    @Override
    public void show(GivenEvidence evidence) {
        var details = evidence.details();
        speaker.setValue(details.speaker());
        speakerName.setValue(details.speakerName());
        form.setValue(details.form());
        channel.setValue(details.channel());
        receivedOn.setValue(details.receivedOn());
        authority.setValue(details.authority() == null ? "" : details.authority());
        checkedOn.setValue(details.authorityCheckedOn());
        show(details.authorisation());
        words.setValue(details.words() == null ? "" : details.words());
    }

    private void show(@Nullable Authorisation authorisation) {
        basis.setValue(authorisation == null ? null : authorisation.basis());
        office.setValue(authorisation == null || authorisation.office() == null ? "" : authorisation.office());
        until.setValue(authorisation == null ? null : authorisation.until());
    }

    /** All that is missing is said at once, each at its field. */
    @Override
    public Optional<GivenEvidence> read() {
        var named = require(speakerName, "signature.ui.evidence.speaker-name.missing");
        var dated = require(receivedOn, "signature.ui.evidence.date.missing");
        var proven = !needsAuthority()
                || require(authority, "signature.ui.evidence.authority.missing")
                        & require(checkedOn, "signature.ui.evidence.date.missing");
        var based = isAuthorised();
        return named && dated && proven && based
                ? Optional.of(new GivenEvidence(details(), files.files()))
                : Optional.empty();
    }

    private boolean isAuthorised() {
        if (!needsBasis()) {
            return true;
        }
        var isBased = require(basis, "signature.ui.evidence.basis.missing");
        var isEnded = basis.getValue() != AuthorityBasis.STANDING_PERMISSION
                || require(until, "signature.ui.evidence.until.missing");
        var isInOffice =
                speaker.getValue() != Speaker.OFFICER || require(office, "signature.ui.evidence.office.missing");
        return isBased && isEnded && isInOffice && !until.isInvalid();
    }

    private EvidenceDetails details() {
        return new EvidenceDetails(
                speaker.getValue(),
                speakerName.getValue(),
                form.getValue(),
                channel.getValue(),
                needsAuthority() ? authority.getValue() : null,
                needsAuthority() ? checkedOn.getValue() : null,
                needsBasis() ? new Authorisation(basis.getValue(), office.getValue(), until.getValue()) : null,
                receivedOn.getValue(),
                words.getValue());
    }

    private boolean needsAuthority() {
        return speaker.getValue() != Speaker.SIGNER;
    }

    /** A representative speaks by the representation that the directory holds. */
    private boolean needsBasis() {
        return !AuthorityBasis.of(speaker.getValue()).isEmpty();
    }

    private void askForAuthority() {
        basis.setItems(AuthorityBasis.of(speaker.getValue()));
        List.<Component>of(basis, office, until).forEach(field -> field.setVisible(needsBasis()));
        office.setRequiredIndicatorVisible(speaker.getValue() == Speaker.OFFICER);
        authority.setVisible(needsAuthority());
        checkedOn.setVisible(needsAuthority());
    }

    /** A date that is none or lies in the future has its own words already. */
    private static <F extends Component & HasValue<?, ?> & HasValidation> boolean require(F field, String otherwise) {
        var isMissing = field.isEmpty() || field.getValue() instanceof String typed && typed.isBlank();
        if (isMissing) {
            field.setErrorMessage(text(otherwise));
            field.setInvalid(true);
        }
        return !isMissing && !field.isInvalid();
    }

    private static <E extends Enum<E>> Select<E> select(String label, E[] items) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(Texts::label);
        return select;
    }
}
