package org.undersigned.advertising.print;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.roster.run.HandRuns;
import org.undersigned.roster.run.Run;

/** Tells which runs of names were recorded by hand before their insertion was said to have run. */
@Service
public class RunsByHandService {

    private final PlacedInsertions placed;
    private final MaterialDesk materials;
    private final HandRuns runs;

    RunsByHandService(PlacedInsertions placed, MaterialDesk materials, HandRuns runs) {
        this.placed = placed;
        this.materials = materials;
        this.runs = runs;
    }

    /** Those of the edition whose names the paper prints in an insertion, but for the ones that are told from it already. */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional(readOnly = true)
    public List<Run> runs(UUID insertion) {
        placed.expectReadable(insertion);
        return materials.edition(insertion).map(runs::alone).orElse(List.of());
    }
}
