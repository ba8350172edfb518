package org.undersigned.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Users extends JpaRepository<User, UUID> {

    Optional<User> findByEmailFolded(String emailFolded);

    boolean existsByEmailFolded(String emailFolded);

    /** None for a user who has been disabled. */
    @Query("select u.stamp from User u where u.id = :id and u.disabledAt is null")
    Optional<Long> stampOf(UUID id);

    /** Users who could sign in and manage users, but for one. */
    @Query("""
        select count(u) from User u join u.grants g
        where g.role = org.undersigned.access.Role.ADMIN
            and u.passwordHash is not null and u.disabledAt is null and u.id <> :except
        """)
    long countActiveAdministratorsExcept(UUID except);

    /** Everyone who can sign in, with the roles held. */
    @Query("select u from User u left join fetch u.grants where u.passwordHash is not null and u.disabledAt is null")
    List<User> active();

    @Query("select new org.undersigned.access.StaffName(u.id, u.name) from User u where u.id in :ids")
    List<StaffName> names(Collection<UUID> ids);

    @Query("""
        select new org.undersigned.access.StaffName(u.id, u.name) from User u
        where u.passwordHash is not null and u.disabledAt is null order by u.nameFolded, u.id
        """)
    List<StaffName> activeNames();

    /** Who can sign in with an address. */
    @Query("""
        select new org.undersigned.access.StaffName(u.id, u.name) from User u
        where u.emailFolded = :folded and u.passwordHash is not null and u.disabledAt is null
        """)
    Optional<StaffName> activeWith(String folded);

    @Query("select new org.undersigned.access.StaffName(u.id, u.name) from User u order by u.nameFolded, u.id")
    List<StaffName> allNames();
}
