package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People who sign in with the password of a directory. */
@TryOut
class LdapSignInTest {

  private static final InMemoryDirectoryServer DIRECTORY = directory();

  @LocalServerPort private int port;
  @Autowired private IdentityService identity;

  @DynamicPropertySource
  static void signInAtDirectory(DynamicPropertyRegistry properties) {
    properties.add("spring.ldap.urls", () -> "ldap://localhost:" + DIRECTORY.getListenPort());
    properties.add("spring.ldap.base", () -> "dc=itu,dc=example");
    properties.add("spring.ldap.username", () -> "cn=desk,dc=itu,dc=example");
    properties.add("spring.ldap.password", () -> "the desk's own");
    properties.add("desk.sign-in.ldap.people", () -> "ou=people");
    properties.add("desk.sign-in.ldap.groups", () -> "ou=groups");
    properties.add("desk.sign-in.roles.[Chairman SG13]", () -> "sg13-chair");
  }

  private static InMemoryDirectoryServer directory() {
    try {
      InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=itu,dc=example");
      config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("directory", 0));
      config.addAdditionalBindCredentials("cn=desk,dc=itu,dc=example", "the desk's own");
      InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
      server.add("dn: dc=itu,dc=example", "objectClass: domain", "dc: itu");
      server.add(
          "dn: ou=people,dc=itu,dc=example", "objectClass: organizationalUnit", "ou: people");
      server.add(
          "dn: ou=groups,dc=itu,dc=example", "objectClass: organizationalUnit", "ou: groups");
      person(server, "heidi");
      person(server, "tsb");
      group(server, "Chairman SG13", "heidi");
      group(server, "members", "heidi");
      group(server, "camunda-admin", "heidi");
      server.startListening();
      return server;
    } catch (LDAPException | LDIFException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void person(InMemoryDirectoryServer server, String name)
      throws LDAPException, LDIFException {
    server.add(
        "dn: uid=" + name + ",ou=people,dc=itu,dc=example",
        "objectClass: inetOrgPerson",
        "uid: " + name,
        "cn: " + name,
        "givenName: Heidi",
        "sn: of Geneva",
        "mail: " + name + "@itu.example",
        "userPassword: pass-there");
  }

  private static void group(InMemoryDirectoryServer server, String name, String member)
      throws LDAPException, LDIFException {
    server.add(
        "dn: cn=" + name + ",ou=groups,dc=itu,dc=example",
        "objectClass: groupOfNames",
        "cn: " + name,
        "member: uid=" + member + ",ou=people,dc=itu,dc=example");
  }

  @AfterEach
  void removeAccount() {
    identity.deleteUser("heidi");
  }

  @AfterAll
  static void stop() {
    DIRECTORY.shutDown(true);
  }

  @Test
  void the_password_of_the_directory_opens_the_desk_in_the_roles_of_its_groups() {
    HttpPerson heidi = new HttpPerson(port);

    HttpResponse<String> answer = heidi.signIn("heidi", "pass-there");

    assertThat(answer.headers().firstValue("location")).get().asString().endsWith("/");
    assertThat(heidi.get("/").body()).contains("Heidi of Geneva");
    assertThat(heidi.tasklistGet("task").statusCode()).isEqualTo(200);
    assertThat(rolesOf("heidi")).containsExactlyInAnyOrder("sg13-chair", "members");
  }

  @Test
  void however_the_name_is_typed_it_is_the_same_account() {
    new HttpPerson(port).signIn("HEIDI", "pass-there");

    assertThat(identity.createUserQuery().userId("heidi").count()).isOne();
    assertThat(identity.createUserQuery().userId("HEIDI").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", "demo"})
  void another_password_does_not(String password) {
    assertThatNobodyIsSignedIn("heidi", password);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "heidi)(uid=*", "tsb", "sg13-chair", "nobody"})
  void another_name_does_not(String name) {
    assertThatNobodyIsSignedIn(name, "pass-there");
  }

  @Test
  void passwords_of_the_desk_are_for_its_administrators() {
    assertThatNobodyIsSignedIn("sg13-chair", "demo");
    assertThat(new HttpPerson(port).signIn("admin", "demo").headers().firstValue("location"))
        .get()
        .asString()
        .endsWith("/");
  }

  private void assertThatNobodyIsSignedIn(String name, String password) {
    HttpPerson person = new HttpPerson(port);

    HttpResponse<String> answer = person.signIn(name, password);

    assertThat(answer.headers().firstValue("location")).get().asString().endsWith("/sign-in?error");
    assertThat(person.tasklistGet("task").statusCode()).isEqualTo(401);
  }

  private List<String> rolesOf(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }
}
