package org.undersigned.press.outlet;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Outlets extends JpaRepository<Outlet, UUID> {

    List<Outlet> findAllByOrderByFoldedAscIdAsc();
}
