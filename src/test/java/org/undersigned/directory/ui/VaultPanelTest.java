package org.undersigned.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.undersigned.access.Role;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.LookRule;
import org.undersigned.directory.contact.VaultService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class VaultPanelTest extends ViewTest {

    private static final String NUMBER = "+1 555 0121";
    private static final String REASON = "She asked to be rung back";

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ContactService contacts;

    @Autowired
    private VaultService vault;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private StoredStaff staff;

    private UUID party;
    private UUID point;

    @BeforeEach
    void keepANumberInTheVault() {
        signIn(Role.COORDINATOR);
        party = directory.person(fresh("Ada Quill"));
        point = contacts.add(party, new ContactDetails(PhoneNumber.of(NUMBER), ContactRoute.OWN, Visibility.VAULT));
        DirectoryNavigation.toParty(party);
    }

    @Test
    void asksForAReasonAndTakesTheNumberIntoNoComponent() {
        assertThat(Wire.ofThisPage()).doesNotContain(NUMBER);
        _click(show());
        say("because");
        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .contains("Say why you need it");
        assertThat(Wire.ofThisPage()).doesNotContain(NUMBER);

        say(REASON);
        _assertNone(Dialog.class);
        assertThat(database.count("vault_look where contact_point_id = ?", UuidBytes.of(point)))
                .isOne();
        assertThat(history()).contains("looked at a private address", REASON);
        assertThat(Wire.ofThisPage()).doesNotContain(NUMBER);
    }

    @Test
    void sendsTheNumberOnce() {
        _get(VaultValue.class).reveal(PhoneNumber.of(NUMBER));

        assertThat(Wire.ofThisPage()).contains(NUMBER);
        assertThat(Wire.ofThisPage()).doesNotContain(NUMBER);
    }

    @Test
    void fillsNoFormWithTheNumberAndKeepsItWhenNoneIsEntered() {
        _click(button(text("directory.part.revise", "Phone")));
        assertThat(_get(TextField.class, spec -> spec.withLabel(text("directory.contact.address")))
                        .getValue())
                .isEmpty();
        @SuppressWarnings("unchecked")
        Select<ContactRoute> route = _get(Select.class, spec -> spec.withLabel(text("directory.contact.route")));
        _setValue(route, ContactRoute.REPRESENTATIVE);
        _click(_get(Button.class, spec -> spec.withText(text("directory.contact.save"))));

        _assertNone(Dialog.class);
        assertThat(contacts.contactPoints(party).getFirst().details().route()).isEqualTo(ContactRoute.REPRESENTATIVE);
        assertThat(vault.look(point, REASON).text()).isEqualTo(NUMBER);
    }

    @Test
    void keepsWhatSomebodyElseEnteredMeanwhile() {
        _click(button(text("directory.part.revise", "Phone")));
        var meanwhile = PhoneNumber.of("+1 555 0122");
        contacts.revise(point, 0, new ContactDetails(meanwhile, ContactRoute.OWN, Visibility.VAULT));
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.contact.address"))), "+1 555 0123");
        _click(_get(Button.class, spec -> spec.withText(text("directory.contact.save"))));

        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .contains("Somebody else");
        assertThat(vault.look(point, REASON)).isEqualTo(meanwhile);
    }

    @Test
    void opensTheCardAndRefusesInWordsWhenTheKeyOfItsHistoryIsLost() {
        var other = UuidBytes.of(directory.person(fresh("Max Loe")));
        database.jdbc().update("insert into audit_subject_key values (?, ?)", other, Seal.newKey());
        database.jdbc().update("update contact_point set party_id = ? where id = ?", other, UuidBytes.of(point));
        DirectoryNavigation.toParty(UuidBytes.read(other));
        assertThat(history()).contains("Max Loe");

        _click(show());
        say(REASON);
        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .contains("Ask an administrator to add the earlier key");
        assertThat(Wire.ofThisPage()).doesNotContain(NUMBER);
    }

    private static String history() {
        return _get(HistoryPanel.class).getElement().getTextRecursively();
    }

    @Test
    void showsNothingOfItToOthers() {
        signIn(Role.PRESS_OFFICER);
        DirectoryNavigation.toParty(party);

        _assertNone(VaultValue.class);
        _assertNone(Button.class, spec -> spec.withText(text("directory.vault.show")));
    }

    @Test
    void tellsCoordinatorsWhoLooksUnusuallyOften() {
        campaigns.campaign();
        var curious = Staff.with(fresh("Quentin"), Role.COORDINATOR);
        Staff.signIn(curious);
        staff.store();
        IntStream.rangeClosed(0, LookRule.MANY).forEach(look -> vault.look(point, REASON));

        signIn(Role.COORDINATOR);
        ReflectionTestUtils.setField(
                UI.getCurrent().getPage().getExtendedClientDetails(), "timeZoneId", "America/New_York");
        UI.getCurrent().navigate("");
        var link = _find(RouterLink.class).stream()
                .filter(somebody -> somebody.getText().equals(curious.name()))
                .findFirst()
                .orElseThrow();
        assertThat(link.getHref()).startsWith("audit?").contains("feature=directory", "person=" + curious.id());
        var day = vault.unusual().stream()
                .filter(looks -> looks.user().equals(curious.id()))
                .findFirst()
                .orElseThrow()
                .day();
        assertThat(link.getHref()).as("the evening on which it begins").contains("from=" + day.minusDays(1));
        assertThat(_find(Div.class))
                .anyMatch(div -> div.getElement().getTextRecursively().contains("11 looks on"));
    }

    private static Button show() {
        return button(text("directory.vault.show.PHONE"));
    }

    private static Button button(String label) {
        return _find(Button.class).stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private static void say(String reason) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(text("base.ui.reason.label"))), reason);
        _click(_get(Button.class, spec -> spec.withText(text("directory.vault.show.verb"))));
    }
}
