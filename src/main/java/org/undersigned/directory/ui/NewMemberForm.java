package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.member.MemberDetails;

/** Who comes into a group, as what and when. */
final class NewMemberForm extends Composite<Div> implements Form<NewMemberForm.NewMember> {

    private final PartyPicker member;
    private final MemberForm details = new MemberForm();

    record NewMember(UUID party, MemberDetails details) {}

    NewMemberForm(PartySearch search) {
        member = new PartyPicker(
                text("directory.member.member"), search, PartyKind.PERSON, PartyKind.GROUP, PartyKind.ESTATE);
        member.setRequiredIndicatorVisible(true);
        member.setHelperText(text("directory.member.member.help"));
        getContent().add(new FormColumns().addWide(member), details);
    }

    @Override
    public void show(NewMember shown) {
        details.show(shown.details());
    }

    @Override
    public Optional<NewMember> read() {
        member.setErrorMessage(text("directory.picker.missing"));
        var party = member.party();
        member.setInvalid(party == null);
        return party == null ? Optional.empty() : details.read().map(read -> new NewMember(party, read));
    }
}
