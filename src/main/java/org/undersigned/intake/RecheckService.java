package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;

/** What checking the rows of an import anew would mean, or has meant, for what people have decided about them. */
@Service
public class RecheckService {

    private final SheetImports imports;
    private final KeptDecisions decisions;

    RecheckService(SheetImports imports, KeptDecisions decisions) {
        this.imports = imports;
        this.decisions = decisions;
    }

    /** What people have decided about the rows, also where a check that set it aside was broken off. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Decided decided(UUID id) {
        return decisions.decided(id, imports.require(id).state());
    }

    /** What became of it in the last check; nothing before the second one, or while one is under way. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Optional<Carried> carried(UUID id) {
        return imports.require(id).state() == ImportState.CHECKED ? decisions.told(id) : Optional.empty();
    }
}
