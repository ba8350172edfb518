package org.undersigned.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.audit.Trail;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Another master key, over addresses that an earlier one has sealed. */
@ServiceTest
class VaultRotationTest {

    private static final int ADDRESSES = VaultRotation.BATCH + 1;
    private static final String RESEALED = "audit_event where verb = 'directory.vault.resealed'";

    @Autowired
    private ContactPoints contactPoints;

    @Autowired
    private ContactService contacts;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Trail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Database database;

    private final byte[] earlierKey = Seal.newKey();
    private final byte[] presentKey = Seal.newKey();
    private final AddressSeal earlier = new AddressSeal(new Keyring(earlierKey));
    private final AddressSeal present = new AddressSeal(new Keyring(presentKey));
    private List<UUID> ids = List.of();
    private UUID party;

    @BeforeEach
    void sealUnderTheEarlierKey() {
        party = directory.person(DirectoryFixture.fresh("Ada Quill"));
        ids = Stream.generate(Ids::next).limit(ADDRESSES).toList();
        contactPoints.saveAll(ids.stream()
                .map(id -> new ContactPoint(
                        id,
                        party,
                        new KeptContact(
                                earlier.keep(id, number(id), Visibility.OWNER), ContactRoute.OWN, Visibility.OWNER)))
                .toList());
    }

    @AfterEach
    void remove() {
        contactPoints.deleteAllByIdInBatch(ids);
    }

    @Test
    void sealsEveryAddressUnderThePresentKeyAndTellsTheTrailOfEachBatch() {
        var told = database.count(RESEALED);
        assertThat(rotation(presentKey, earlierKey).rotate().renewed()).isEqualTo(ADDRESSES);

        assertThat(contactPoints.findAllById(ids))
                .hasSize(ADDRESSES)
                .allMatch(point -> present.open(point.getId(), point.address()).equals(number(point.getId())))
                .allMatch(point -> present.isSame(point.address(), number(point.getId())))
                .allMatch(point -> point.version() == 1);
        assertThat(database.count(RESEALED)).isEqualTo(told + 2);
        assertThat(rotation(presentKey, earlierKey).rotate().renewed()).isZero();
        assertThat(database.count(RESEALED)).isEqualTo(told + 2);
    }

    @Test
    void letsNoEditThatReadTheRowBeforeWriteTheEarlierSealBack() {
        var edit = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> edit.executeWithoutResult(status -> {
                    var point = contactPoints.findById(ids.getFirst()).orElseThrow();
                    rotation(presentKey, earlierKey).rotate();
                    point.revise(new KeptContact(point.address(), ContactRoute.REPRESENTATIVE, Visibility.OWNER));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(contactPoints.findById(ids.getFirst()).orElseThrow())
                .returns(ContactRoute.OWN, point -> point.details().route())
                .matches(point -> present.canOpen(point.address()));
    }

    @Test
    void opensWhatAnEarlierKeySealedUntilThen() {
        var both = new AddressSeal(new Keyring(presentKey, earlierKey));
        var point = contactPoints.findById(ids.getFirst()).orElseThrow();

        assertThat(both.open(point.getId(), point.address())).isEqualTo(number(point.getId()));
        assertThat(both.isSame(point.address(), number(point.getId()))).isTrue();
    }

    @Test
    void leavesAndCountsWhatIsSealedUnderAKeyThatIsNotAtHand() {
        assertThat(rotation(presentKey).rotate())
                .returns(0, VaultRotation.Result::renewed)
                .matches(result -> result.lost() >= ADDRESSES);

        var point = contactPoints.findById(ids.getFirst()).orElseThrow();
        assertThatThrownBy(() -> present.open(point.getId(), point.address()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("directory.refused.lost-master-key"));
    }

    /** What other tests have sealed may be among the lost. */
    @Test
    void saysOnTheCommandLineWhatItDidAndWhichKeyItLacks() {
        assertThat(command(rotation(presentKey))).startsWith("1 ").contains("that is not at hand. Add it to");

        var said = command(rotation(presentKey, earlierKey));
        assertThat(said)
                .startsWith(said.contains("not at hand") ? "1 " : "0 ")
                .contains(ADDRESSES + " addresses were sealed under the present master key");
    }

    /** The exit code, and what is printed. */
    private static String command(VaultRotation rotation) {
        var said = new ByteArrayOutputStream();
        var exit = new RotateVaultCommand(rotation).run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsTheCardAllTheSameWhenAKeyIsNotAtHand() {
        Staff.signIn(Role.COORDINATOR);
        assertThat(contacts.contactPoints(party)).hasSize(ADDRESSES).allMatch(ContactLine::isMasked);
        Staff.signOut();
    }

    private VaultRotation rotation(byte[] present, byte[]... before) {
        return new VaultRotation(contactPoints, new AddressSeal(new Keyring(present, before)), trail, transactions);
    }

    private static ContactAddress number(UUID id) {
        return PhoneNumber.of("+1 555 " + Math.floorMod(id.getLeastSignificantBits(), 10_000_000));
    }
}
