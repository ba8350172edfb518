package org.undersigned.directory;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.testing.Staff;

/** Parties for tests, made through the service by a coordinator of its own. */
@Component
public class DirectoryFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PartyService parties;

    DirectoryFixture(PartyService parties) {
        this.parties = parties;
    }

    /** A name that no other test has: "Ada Quill 17". */
    public static String fresh(String name) {
        return name + " " + NUMBER.incrementAndGet();
    }

    public UUID person(String name) {
        return party(PartyDetails.named(PartyKind.PERSON, name));
    }

    public UUID group(String name) {
        return party(PartyDetails.named(PartyKind.GROUP, name));
    }

    public UUID estate(String name) {
        return party(PartyDetails.named(PartyKind.ESTATE, name));
    }

    public UUID organisation(String name) {
        return party(PartyDetails.named(PartyKind.ORGANISATION, name));
    }

    public UUID party(PartyDetails details) {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> parties.create(details));
    }
}
