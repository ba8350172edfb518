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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.credit.Capacity;
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
    private final AuthorityFields authorisation = new AuthorityFields();
    private final TextArea words = new TextArea(text("signature.ui.evidence.words"));
    private final FileUploads files = new FileUploads();
    private final Paragraph rule = new Paragraph();
    private String proposed = "";

    /** @param today where the campaign is; nothing can have reached us later */
    public EvidenceFields(LocalDate today) {
        speaker.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                askForAuthority();
            }
        });

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
        words.setMaxLength(LONGEST_WORDS);
        words.setMinRows(3);
        words.setMaxRows(12);
        words.setHelperText(text("signature.ui.evidence.words.help"));
        rule.addClassName("evidence-rule");
        rule.setVisible(false);
        askForAuthority();

        var columns =
                new FormColumns(speaker, speakerName, form, channel, receivedOn, new Div()).add(authority, checkedOn);
        authorisation.addTo(columns);
        getContent().addClassName("evidence-fields");
        getContent().add(rule, columns.addWide(words).addWide(files));
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
        authorisation.forMany();
        return this;
    }

    /** For a yes in a capacity: only those are offered whose word can show it, and what each has to say of it. */
    public EvidenceFields forCapacity(Capacity capacity) {
        var chosen = speaker.getValue();
        authorisation.forCapacity(capacity);
        speaker.setItems(
                Arrays.stream(Speaker.values()).filter(capacity::canBeShownBy).toList());
        speaker.setValue(chosen != null && capacity.canBeShownBy(chosen) ? chosen : capacity.speaker());
        return this;
    }

    /** @param known members of the group */
    public EvidenceFields naming(List<String> known) {
        authorisation.naming(known);
        return this;
    }

    public EvidenceFields spokenBy(String name) {
        speakerName.setValue(name);
        return this;
    }

    /** Proposes who spoke in place of what was proposed before; a name that somebody typed stays. */
    public EvidenceFields proposeSpeaker(String name) {
        if (speakerName.getValue().equals(proposed)) {
            speakerName.setValue(name);
        }
        proposed = name;
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
        authorisation.show(details.authorisation());
        words.setValue(details.words() == null ? "" : details.words());
    }

    /** All that is missing is said at once, each at its field. */
    @Override
    public Optional<GivenEvidence> read() {
        var named = require(speakerName, "signature.ui.evidence.speaker-name.missing");
        var dated = require(receivedOn, "signature.ui.evidence.date.missing");
        var proven = !needsAuthority()
                || require(authority, "signature.ui.evidence.authority.missing")
                        & require(checkedOn, "signature.ui.evidence.date.missing");
        var based = authorisation.isComplete();
        return named && dated && proven && based
                ? Optional.of(new GivenEvidence(details(), files.files()))
                : Optional.empty();
    }

    private EvidenceDetails details() {
        return new EvidenceDetails(
                speaker.getValue(),
                speakerName.getValue(),
                form.getValue(),
                channel.getValue(),
                needsAuthority() ? authority.getValue() : null,
                needsAuthority() ? checkedOn.getValue() : null,
                authorisation.authorisation(),
                receivedOn.getValue(),
                words.getValue());
    }

    private boolean needsAuthority() {
        return speaker.getValue() != Speaker.SIGNER;
    }

    private void askForAuthority() {
        authorisation.ask(speaker.getValue());
        authority.setVisible(needsAuthority());
        checkedOn.setVisible(needsAuthority());
    }

    /** A date that is none or lies in the future has its own words already. */
    static <F extends Component & HasValue<?, ?> & HasValidation> boolean require(F field, String otherwise) {
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
