package org.undersigned.directory.representation;

import java.util.UUID;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;

/** One of the parties that a representation ties together. */
public record NamedParty(UUID id, PartyKind kind, String name) {

    static NamedParty of(PartyFace face) {
        return new NamedParty(face.id(), face.kind(), face.name());
    }
}
