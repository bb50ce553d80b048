;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector constants. "many" has 200 different ones, and some of them twice: it adds them all to its parameter,
;; "chosen" returns the one that its parameter says. "special" returns zero, ones and what resembles them.

(module
  (func $many (export "many") (param v128) (result v128)
    local.get 0 v128.const i64x2 0x21469c5fb35b204f 0xac80d163c5047b40 i8x16.sub
    v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f i64x2.add
    v128.const i64x2 0xbe10a9677e6c552d 0x67069fe02c27a24 i64x2.add
    v128.const i64x2 0xfec7804fff45b910 0x2e836b40bd1e0c39 i8x16.sub
    v128.const i64x2 0xe42055c05f95bf08 0x80a029fdb9b326a2 i64x2.add
    v128.const i64x2 0x70297c08357e82d6 0x6867978558a1edea i64x2.add
    v128.const i64x2 0x6e52111bdd802df3 0x1e7cf9cf7f017441 i8x16.sub
    v128.const i64x2 0xc7484001c1800fb7 0xece99efb02103a7b i64x2.add
    v128.const i64x2 0xf4156bef64d5e72c 0x26811e0161f5d195 i64x2.add
    v128.const i64x2 0xe42055c05f95bf08 0x80a029fdb9b326a2 v128.xor
    v128.const i64x2 0xafeb7b56c2b7495c 0xf0f1409d41952f7f i8x16.sub
    v128.const i64x2 0xa9d2092bc401a54 0xe7e5229f23994380 i64x2.add
    v128.const i64x2 0x5e7856e5cd7ffff0 0x32011a1eb5d0dbbb i64x2.add
    v128.const i64x2 0xda7e25bb874eae40 0x20b315ffcff9d101 i8x16.sub
    v128.const i64x2 0xb3843116d4908138 0x180456ef10bffeb4 i64x2.add
    v128.const i64x2 0x7e01e2a21a3a8c23 0xd6482012021098c4 i64x2.add
    v128.const i64x2 0x5c80189e403d8f84 0xa0cb0f15d8c8ff00 i8x16.sub
    v128.const i64x2 0x81d9cd484e540272 0xff10910120df8ffc i64x2.add
    v128.const i64x2 0x8bfa70003d650ab 0x52a6ee88f8c77cce i64x2.add
    v128.const i64x2 0xf4156bef64d5e72c 0x26811e0161f5d195 v128.xor
    v128.const i64x2 0xb15d03961aad0516 0xcf0fd0342820a566 i8x16.sub
    v128.const i64x2 0xeb377f01db0ed578 0x411402c13005a50 i64x2.add
    v128.const i64x2 0xd93cec86a7ecb8e 0x14eff7f0431af09 i64x2.add
    v128.const i64x2 0x93807e819b9c632d 0xce32a11087fdd46 i8x16.sub
    v128.const i64x2 0x59b7b6fe08490085 0x1b1decc4817b1020 i64x2.add
    v128.const i64x2 0x7e423cec807cf731 0x7f07cdfe08e9a806 i64x2.add
    v128.const i64x2 0xb72018b9cb5fedbc 0x9ecc13679a5780bd i8x16.sub
    v128.const i64x2 0xb2813ca380fe05e8 0x8effaae37ee5b7f0 i64x2.add
    v128.const i64x2 0x44f7eceae49d4e94 0x77ddb309244880b4 i64x2.add
    v128.const i64x2 0xb3843116d4908138 0x180456ef10bffeb4 v128.xor
    v128.const i64x2 0x8037c5b201496b3c 0xb10917d6160078c6 i8x16.sub
    v128.const i64x2 0x53803103ad898124 0xe049c08e6870137 i64x2.add
    v128.const i64x2 0x1f5ff10809e0daf 0x8f58a7d367028173 i64x2.add
    v128.const i64x2 0x2a80c51003580400 0x21f02f46680b50c0 i8x16.sub
    v128.const i64x2 0xc04038085db52b3e 0x1030ebf1000c4a2 i64x2.add
    v128.const i64x2 0x85a933c9a46fb4c 0xe6fe57d9411047df i64x2.add
    v128.const i64x2 0x4e7f107e25f65512 0x8b73deea40f2ff01 i8x16.sub
    v128.const i64x2 0xbfedce78e80f082 0xf2303474ffc8b1e4 i64x2.add
    v128.const i64x2 0x1edc0c01d17e1205 0x498a20fb39cd45 i64x2.add
    v128.const i64x2 0x8bfa70003d650ab 0x52a6ee88f8c77cce v128.xor
    v128.const i64x2 0xcf00f0ff501632fd 0x5a04b2d76b107cce i8x16.sub
    v128.const i64x2 0xfdaaff2080e8fe04 0xa2c0340112e71cdd i64x2.add
    v128.const i64x2 0x76adf564d869d006 0x6f204f7fb7735446 i64x2.add
    v128.const i64x2 0xe5868000ca106b43 0x55929e2dc1020451 i8x16.sub
    v128.const i64x2 0x5d14447efbea6b71 0x3d3454190308c6be i64x2.add
    v128.const i64x2 0x40b0ef84fe7b08e8 0x325c00a4fcd7ff6f i64x2.add
    v128.const i64x2 0x9d04841007feb5b8 0xff19cd59e132ea7f i8x16.sub
    v128.const i64x2 0x4667ed1d36f556b 0xda20fecb81267b09 i64x2.add
    v128.const i64x2 0x89e9fffbc481517f 0x9adddc3240865e80 i64x2.add
    v128.const i64x2 0x59b7b6fe08490085 0x1b1decc4817b1020 v128.xor
    v128.const i64x2 0xb45a466b59fe1506 0x808a0240c4ea7aa6 i8x16.sub
    v128.const i64x2 0x7a1b49e162edb9f2 0x54b501c24144fe08 i64x2.add
    v128.const i64x2 0x514252b600e2805d 0x5f1d2002c79fa2fe i64x2.add
    v128.const i64x2 0xcbe4affe00bca531 0x74e9c881b54002ff i8x16.sub
    v128.const i64x2 0xc28100d769b2feda 0x7fc0062803e3d596 i64x2.add
    v128.const i64x2 0x48cdcf9e9038a2b8 0xb0a74635984904cc i64x2.add
    v128.const i64x2 0x20aab97fbec5c67e 0xa5e6e0a6804034ad i8x16.sub
    v128.const i64x2 0x2c0204c88bfeada2 0xeb61859210cbe901 i64x2.add
    v128.const i64x2 0x207d08ba90015c1e 0xf76a7aff370392bc i64x2.add
    v128.const i64x2 0x44f7eceae49d4e94 0x77ddb309244880b4 v128.xor
    v128.const i64x2 0x679378f754ab00ff 0x4802bc762b0369c i8x16.sub
    v128.const i64x2 0xf1527f84943c61ba 0x2a12d50c5e3cda2 i64x2.add
    v128.const i64x2 0x7d9c53aecdc07f14 0xb4e8ecf4b58010ba i64x2.add
    v128.const i64x2 0x1a1700e399208162 0x708094834c3f3363 i8x16.sub
    v128.const i64x2 0x10be29b172b0d788 0xff91a1013fab8b51 i64x2.add
    v128.const i64x2 0x2c04139d9f2a402f 0xcf7c0344fad5ae93 i64x2.add
    v128.const i64x2 0x8850d302438101fe 0x5ceedbca6fbb370a i8x16.sub
    v128.const i64x2 0x7e20d97dbc7b38ef 0xa1a691ab4e81ff80 i64x2.add
    v128.const i64x2 0xaa91347d193522df 0x7e2b02d9ff423ce5 i64x2.add
    v128.const i64x2 0xc04038085db52b3e 0x1030ebf1000c4a2 v128.xor
    v128.const i64x2 0x690c626af9808144 0xb4be20ff5ca4a75d i8x16.sub
    v128.const i64x2 0x858dbc4af01706d 0x80007fd50c90ffbc i64x2.add
    v128.const i64x2 0x6ae1634008488d87 0x7fea81027e328e44 i64x2.add
    v128.const i64x2 0x24083ff01007d1b 0x99a208fc117e5a6d i8x16.sub
    v128.const i64x2 0x1c7761033960b73 0xc63222c5e2209b81 i64x2.add
    v128.const i64x2 0xccada7b0c35dc626 0x740382dbfffb3400 i64x2.add
    v128.const i64x2 0x2cdaded92e488040 0x840167df91f77fc9 i8x16.sub
    v128.const i64x2 0x27b05f2bbdb1aef8 0xbacc40019a102d76 i64x2.add
    v128.const i64x2 0x80bbce3b01898120 0xab0d038551e1a002 i64x2.add
    v128.const i64x2 0x1edc0c01d17e1205 0x498a20fb39cd45 v128.xor
    v128.const i64x2 0xe33bf527695dff70 0x400ceedf6017ffe i8x16.sub
    v128.const i64x2 0x11a80a3220ea0008 0x8087254ac110df54 i64x2.add
    v128.const i64x2 0x2080b2c9404f60a2 0xd70be634c23a7f8e i64x2.add
    v128.const i64x2 0x5041881a3290310 0x203b0908d485b73e i8x16.sub
    v128.const i64x2 0x82509f10be04007e 0x5fa528ba387cf1e4 i64x2.add
    v128.const i64x2 0x2580d6864a015e1f 0x55070817a4303d69 i64x2.add
    v128.const i64x2 0xe01df21b978190f1 0xc5521304012180fe i8x16.sub
    v128.const i64x2 0xc5edee4f72cc9adf 0x80bcfda9354ce67b i64x2.add
    v128.const i64x2 0xbddf00fd63bb4980 0x4f378fdb8cf417b0 i64x2.add
    v128.const i64x2 0x5d14447efbea6b71 0x3d3454190308c6be v128.xor
    v128.const i64x2 0xfb2908770140c77a 0xffb806237e74cc20 i8x16.sub
    v128.const i64x2 0x3c1f20c59add0198 0x22d30289dd3044f i64x2.add
    v128.const i64x2 0x80ff414910606f1a 0x8b441654451e0756 i64x2.add
    v128.const i64x2 0xc804f4cb081080ae 0x7e9e40fc89277fc4 i8x16.sub
    v128.const i64x2 0x8083a9da4011ddfe 0x5f24388773aa01ba i64x2.add
    v128.const i64x2 0x72330ba3f2ddf8af 0x69ff7f36374d403c i64x2.add
    v128.const i64x2 0xacfe025fce20defc 0x6c7efa39808c85d9 i8x16.sub
    v128.const i64x2 0x1208102fed7790b 0xa33e7e2569f273e2 i64x2.add
    v128.const i64x2 0x7752081aa6007afe 0x3523405e2949f006 i64x2.add
    v128.const i64x2 0x89e9fffbc481517f 0x9adddc3240865e80 v128.xor
    v128.const i64x2 0x950e29580010e938 0xec09ef555be0cab2 i8x16.sub
    v128.const i64x2 0x9742b9c8089af720 0x248a2fb1710110e7 i64x2.add
    v128.const i64x2 0x39509143cba3ea9f 0x3b0149205bff81da i64x2.add
    v128.const i64x2 0xe0e1b2bdd86d8108 0x7f00139bc1512d80 i8x16.sub
    v128.const i64x2 0xee01efb5082002e9 0x525038e6c5d4de5b i64x2.add
    v128.const i64x2 0xbc49580163ffeb08 0xa0aea8d8ac404eb1 i64x2.add
    v128.const i64x2 0x18ff1c7dd9808605 0x84de014fdf62601 i8x16.sub
    v128.const i64x2 0xa4094780400228c9 0x7eb8ee322c04a6a7 i64x2.add
    v128.const i64x2 0xea04d27fff0c02fc 0x7e1a913d544801b6 i64x2.add
    v128.const i64x2 0xc28100d769b2feda 0x7fc0062803e3d596 v128.xor
    v128.const i64x2 0x88d0a76f47fa0959 0xc80878a3cc01b53a i8x16.sub
    v128.const i64x2 0xc8ff18de49aefe2f 0xec705a7e4fbb5d01 i64x2.add
    v128.const i64x2 0x4803e1289f16ae15 0x5b42e28120b9017e i64x2.add
    v128.const i64x2 0x7bcff64072157f31 0x1408bb25d81f9ac2 i8x16.sub
    v128.const i64x2 0x4b14c6dae2a2880 0x1020d43a0a08991f i64x2.add
    v128.const i64x2 0x84ba3b57b140a28 0x9e76744576e2101 i64x2.add
    v128.const i64x2 0xdbac661a16ad8017 0xa5f2fd28c8deb7e0 i8x16.sub
    v128.const i64x2 0x80a1020099303f53 0xde444fed351db1fe i64x2.add
    v128.const i64x2 0x25b40f0480b1ad10 0xff0102a440648450 i64x2.add
    v128.const i64x2 0x207d08ba90015c1e 0xf76a7aff370392bc v128.xor
    v128.const i64x2 0x4008fe803f5ab0 0xf6022686160b202c i8x16.sub
    v128.const i64x2 0xefcf9a0501000875 0x3ff5b46c12028059 i64x2.add
    v128.const i64x2 0x8029d704e6081f24 0x7fa8a500c57dc1fe i64x2.add
    v128.const i64x2 0x4010c4af01ff642c 0x3a78082a3d8f537e i8x16.sub
    v128.const i64x2 0xbc5e758033abd640 0x11e4fbf811aac08 i64x2.add
    v128.const i64x2 0xe1027eb92b72d7fe 0x775052c176d20040 i64x2.add
    v128.const i64x2 0xade7f268af89e2b8 0xed813401ff08822d i8x16.sub
    v128.const i64x2 0x18c6247d9ffa0180 0x1353b5c7ffe0cddd i64x2.add
    v128.const i64x2 0x139147b5400d7e 0x632820ee081aff72 i64x2.add
    v128.const i64x2 0x10be29b172b0d788 0xff91a1013fab8b51 v128.xor
    v128.const i64x2 0xe5473290006c3678 0x8708a980dc8b2355 i8x16.sub
    v128.const i64x2 0xff590225805f43b4 0xde3ed8207e28154c i64x2.add
    v128.const i64x2 0x5204aa582079febb 0x8540ff073c436901 i64x2.add
    v128.const i64x2 0x228189e35880c210 0xade7467e36544857 i8x16.sub
    v128.const i64x2 0x3080208811b29133 0x7628e718b0fe0135 i64x2.add
    v128.const i64x2 0x81c8e72800604990 0x42a208205dafe0c i64x2.add
    v128.const i64x2 0xfedbb9ff01a2fcc5 0xb08a8d221e3f4147 i8x16.sub
    v128.const i64x2 0x1f3315cff2d400d 0xdca70042bf87fd7d i64x2.add
    v128.const i64x2 0xf4ea80e10201100d 0xabd9c61b4a97a377 i64x2.add
    v128.const i64x2 0xaa91347d193522df 0x7e2b02d9ff423ce5 v128.xor
    v128.const i64x2 0x35c21d0dfbf0a02 0x816a6280bd010443 i8x16.sub
    v128.const i64x2 0x1629619e0480c6c5 0x83be130fd7bbc2b i64x2.add
    v128.const i64x2 0x2081db7c4e00e4fe 0x704001c3e2cf1918 i64x2.add
    v128.const i64x2 0x3440e038c66cb600 0xa6e41f0466cc0cc2 i8x16.sub
    v128.const i64x2 0x9c7ed058807f8a69 0x43483ecdd1280219 i64x2.add
    v128.const i64x2 0xfa12b210bd8fffe4 0x3fc8e85228348008 i64x2.add
    v128.const i64x2 0x24508a72004fecb 0x811f80332d01e265 i8x16.sub
    v128.const i64x2 0x928044097ed37704 0xb2f66717189e819b i64x2.add
    v128.const i64x2 0x199c01a962fe2070 0x10d8815f6d246318 i64x2.add
    v128.const i64x2 0x1c7761033960b73 0xc63222c5e2209b81 v128.xor
    v128.const i64x2 0xa01388bfed144955 0xf0290ff0601ec30 i8x16.sub
    v128.const i64x2 0x8927febd0193e608 0xec5679d88eeadb2f i64x2.add
    v128.const i64x2 0xab5f3225e408459e 0x1d6ed10838ea404 i64x2.add
    v128.const i64x2 0x2f5188952906d81 0xea01efc01d628067 i8x16.sub
    v128.const i64x2 0x8ccc819db4fd02f1 0x5f9afe0120efa0e5 i64x2.add
    v128.const i64x2 0x7e40f5a9d780d26a 0x93a4a022fb109fc2 i64x2.add
    v128.const i64x2 0x53100e23c680bc57 0xc3cb6ece02e22817 i8x16.sub
    v128.const i64x2 0x413e80d59eff6f22 0xac042002797e6e08 i64x2.add
    v128.const i64x2 0xdc1026805a81d0ea 0x8cb41d5456fec7f i64x2.add
    v128.const i64x2 0x80bbce3b01898120 0xab0d038551e1a002 v128.xor
    v128.const i64x2 0x8fff2622f5a0260 0x40528b2c803057da i8x16.sub
    v128.const i64x2 0xe2fead9c7f692f10 0xc10286cd5048ec6c i64x2.add
    v128.const i64x2 0x4a81017fd010c420 0x595f237e2968f2a3 i64x2.add
    v128.const i64x2 0xf233d5043f81efea 0x316bfe2661c2f7e9 i8x16.sub
    v128.const i64x2 0x8910f7e7d6a279f 0x3e0451006935801a i64x2.add
    v128.const i64x2 0x695ae81d332c0102 0x7386d9255e1ff041 i64x2.add
    v128.const i64x2 0xf2be25d9e56f5a01 0xb3f6e2aa817effab i8x16.sub
    v128.const i64x2 0x18581edc9dbb618 0xfffe3680407e3508 i64x2.add
    v128.const i64x2 0x760100a6c29c441e 0xa88042b55e480820 i64x2.add
    v128.const i64x2 0x82509f10be04007e 0x5fa528ba387cf1e4 v128.xor
    v128.const i64x2 0x425d795344ffc4c9 0xb5d97bd1c0007fe2 i8x16.sub
    v128.const i64x2 0x32018c7039f01ccc 0x101713695b1a513d i64x2.add
    v128.const i64x2 0x4aef7e2053900429 0xff7100a9c2404837 i64x2.add
    v128.const i64x2 0xab0e650462758902 0xbe4c577601aadedc i8x16.sub
    v128.const i64x2 0xe9ff7f3f080245a2 0x941d63ca7e464989 i64x2.add
    v128.const i64x2 0x857fbbad77d66801 0xfe6e4cd47345466c i64x2.add
    v128.const i64x2 0x5e9d2011517aee6 0xdff7572089ab864 i8x16.sub
    v128.const i64x2 0xb02013e9a1042cd 0x524ee8496160317e i64x2.add
    v128.const i64x2 0x4a04ee809839571f 0x90c228940ba04082 i64x2.add
    v128.const i64x2 0xbddf00fd63bb4980 0x4f378fdb8cf417b0 v128.xor
    v128.const i64x2 0x1fb501d4c3334204 0xd738b38000d2f90c i8x16.sub
    v128.const i64x2 0xbd6833e75566d1f9 0x8113d27b7fb7b3a4 i64x2.add
    v128.const i64x2 0xe5ffc8f610036334 0x9fdf0dfe017d8e7e i64x2.add
    v128.const i64x2 0x559ed2018140e86e 0xfe14c18d043ef502 i8x16.sub
    v128.const i64x2 0x11c1f61aa84532f2 0x3110783cf8043825 i64x2.add
    v128.const i64x2 0x815280bef4da4001 0xfa04ff755ec4f31c i64x2.add
    v128.const i64x2 0xecc9eef6a5fce908 0x4a10205281400266 i8x16.sub
    v128.const i64x2 0x212080f1ae07480 0xb75f8311d0e5a9ff i64x2.add
    v128.const i64x2 0x5980123a00ca014d 0x9c02c82e5040fb7e i64x2.add
    v128.const i64x2 0x8083a9da4011ddfe 0x5f24388773aa01ba v128.xor
    v128.const i64x2 0xf129198066e40408 0x79135acdefe70b7e i8x16.sub
    v128.const i64x2 0xef0301209c2910c2 0x3b4f7e3cc763407a i64x2.add
    v128.const i64x2 0x7fa4a781b61fc36e 0xf54c97af29a680fe i64x2.add
    v128.const i64x2 0x6c0d1158f71a0077 0x681cf0f10013580 i8x16.sub
    v128.const i64x2 0x1b9ec81942aad7e 0x5955d93f74030875 i64x2.add
    v128.const i64x2 0xff57c8d143d09330 0x40ea650473fb1c7 i64x2.add
    v128.const i64x2 0x10fbb34435eceece 0x13637e3e7fa86c80 i8x16.sub
    v128.const i64x2 0x519d37016002b7e3 0xc681547f8a528543 i64x2.add
    v128.const i64x2 0x6a41e6cb67ff5580 0x282ac9525d077f81 i64x2.add
    v128.const i64x2 0x7752081aa6007afe 0x3523405e2949f006 v128.xor
    v128.const i64x2 0x801220ca29373381 0xced339fcd2007e5c i8x16.sub
    v128.const i64x2 0xf640abbffea02d02 0x1be96316e13fb8b9 i64x2.add
    v128.const i64x2 0x7b43c51245142c80 0xebc3f63beda0fe01 i64x2.add
    v128.const i64x2 0x48454991ff61e8eb 0xfa2a36a080fe02 i8x16.sub
    v128.const i64x2 0xc564bf3c471fc18e 0x10ea0bffde3ed801 i64x2.add
    v128.const i64x2 0x107df4bdcb83e53e 0x80d340d1fec32d64 i64x2.add
    v128.const i64x2 0x5804c7020184ff0e 0x194042e65a87c9ae i8x16.sub
    v128.const i64x2 0xf1085fffed34078e 0x3b9c245281b13f51 i64x2.add
    v128.const i64x2 0x65ee20833be0e9ec 0xf249d453398d12bd i64x2.add
    v128.const i64x2 0xee01efb5082002e9 0x525038e6c5d4de5b v128.xor
    v128.const i64x2 0x3f7afd755020d51a 0x8afec97e40b956ea i8x16.sub
    v128.const i64x2 0x1609a97e4485177f 0xdaccc491040208d6 i64x2.add
    v128.const i64x2 0x7f808a9c20241104 0xa2ba2e06f721c139 i64x2.add
    v128.const i64x2 0xf8d757fafd67645e 0x80018b10ba4c042f i8x16.sub
    v128.const i64x2 0xa2d07fde7ee4ff20 0x7a3adf108a01802d i64x2.add
    v128.const i64x2 0x177e0194ba531ef1 0x6e605c00ffe637fb i64x2.add
    v128.const i64x2 0x3505fc50ddce80 0x61792e10017e7a66 i8x16.sub
    v128.const i64x2 0x488d7f003801406f 0x4ffec30c102f804d i64x2.add
    v128.const i64x2 0xab7a57b70718382a 0x8cf6fe195820cb85 i64x2.add
    v128.const i64x2 0xea04d27fff0c02fc 0x7e1a913d544801b6 v128.xor
    v128.const i64x2 0x402900926f140587 0x46e4c6385e100817 i8x16.sub
    v128.const i64x2 0xa21420b42fcc80ff 0xbf29404ad8035632 i64x2.add
  )
  (func $chosen (export "chosen") (param i32) (result v128)
    v128.const i64x2 0x21469c5fb35b204f 0xac80d163c5047b40
    v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f local.get 0 i32.const 1 i32.lt_u select
    v128.const i64x2 0xbe10a9677e6c552d 0x67069fe02c27a24 local.get 0 i32.const 2 i32.lt_u select
    v128.const i64x2 0xfec7804fff45b910 0x2e836b40bd1e0c39 local.get 0 i32.const 3 i32.lt_u select
    v128.const i64x2 0xe42055c05f95bf08 0x80a029fdb9b326a2 local.get 0 i32.const 4 i32.lt_u select
    v128.const i64x2 0x70297c08357e82d6 0x6867978558a1edea local.get 0 i32.const 5 i32.lt_u select
    v128.const i64x2 0x6e52111bdd802df3 0x1e7cf9cf7f017441 local.get 0 i32.const 6 i32.lt_u select
    v128.const i64x2 0xc7484001c1800fb7 0xece99efb02103a7b local.get 0 i32.const 7 i32.lt_u select
    v128.const i64x2 0xf4156bef64d5e72c 0x26811e0161f5d195 local.get 0 i32.const 8 i32.lt_u select
    v128.const i64x2 0xafeb7b56c2b7495c 0xf0f1409d41952f7f local.get 0 i32.const 9 i32.lt_u select
    v128.const i64x2 0xa9d2092bc401a54 0xe7e5229f23994380 local.get 0 i32.const 10 i32.lt_u select
    v128.const i64x2 0x5e7856e5cd7ffff0 0x32011a1eb5d0dbbb local.get 0 i32.const 11 i32.lt_u select
    v128.const i64x2 0xda7e25bb874eae40 0x20b315ffcff9d101 local.get 0 i32.const 12 i32.lt_u select
    v128.const i64x2 0xb3843116d4908138 0x180456ef10bffeb4 local.get 0 i32.const 13 i32.lt_u select
    v128.const i64x2 0x7e01e2a21a3a8c23 0xd6482012021098c4 local.get 0 i32.const 14 i32.lt_u select
    v128.const i64x2 0x5c80189e403d8f84 0xa0cb0f15d8c8ff00 local.get 0 i32.const 15 i32.lt_u select
    v128.const i64x2 0x81d9cd484e540272 0xff10910120df8ffc local.get 0 i32.const 16 i32.lt_u select
    v128.const i64x2 0x8bfa70003d650ab 0x52a6ee88f8c77cce local.get 0 i32.const 17 i32.lt_u select
    v128.const i64x2 0xb15d03961aad0516 0xcf0fd0342820a566 local.get 0 i32.const 18 i32.lt_u select
    v128.const i64x2 0xeb377f01db0ed578 0x411402c13005a50 local.get 0 i32.const 19 i32.lt_u select
    v128.const i64x2 0xd93cec86a7ecb8e 0x14eff7f0431af09 local.get 0 i32.const 20 i32.lt_u select
    v128.const i64x2 0x93807e819b9c632d 0xce32a11087fdd46 local.get 0 i32.const 21 i32.lt_u select
    v128.const i64x2 0x59b7b6fe08490085 0x1b1decc4817b1020 local.get 0 i32.const 22 i32.lt_u select
    v128.const i64x2 0x7e423cec807cf731 0x7f07cdfe08e9a806 local.get 0 i32.const 23 i32.lt_u select
    v128.const i64x2 0xb72018b9cb5fedbc 0x9ecc13679a5780bd local.get 0 i32.const 24 i32.lt_u select
    v128.const i64x2 0xb2813ca380fe05e8 0x8effaae37ee5b7f0 local.get 0 i32.const 25 i32.lt_u select
    v128.const i64x2 0x44f7eceae49d4e94 0x77ddb309244880b4 local.get 0 i32.const 26 i32.lt_u select
    v128.const i64x2 0x8037c5b201496b3c 0xb10917d6160078c6 local.get 0 i32.const 27 i32.lt_u select
    v128.const i64x2 0x53803103ad898124 0xe049c08e6870137 local.get 0 i32.const 28 i32.lt_u select
    v128.const i64x2 0x1f5ff10809e0daf 0x8f58a7d367028173 local.get 0 i32.const 29 i32.lt_u select
    v128.const i64x2 0x2a80c51003580400 0x21f02f46680b50c0 local.get 0 i32.const 30 i32.lt_u select
    v128.const i64x2 0xc04038085db52b3e 0x1030ebf1000c4a2 local.get 0 i32.const 31 i32.lt_u select
    v128.const i64x2 0x85a933c9a46fb4c 0xe6fe57d9411047df local.get 0 i32.const 32 i32.lt_u select
    v128.const i64x2 0x4e7f107e25f65512 0x8b73deea40f2ff01 local.get 0 i32.const 33 i32.lt_u select
    v128.const i64x2 0xbfedce78e80f082 0xf2303474ffc8b1e4 local.get 0 i32.const 34 i32.lt_u select
    v128.const i64x2 0x1edc0c01d17e1205 0x498a20fb39cd45 local.get 0 i32.const 35 i32.lt_u select
    v128.const i64x2 0xcf00f0ff501632fd 0x5a04b2d76b107cce local.get 0 i32.const 36 i32.lt_u select
    v128.const i64x2 0xfdaaff2080e8fe04 0xa2c0340112e71cdd local.get 0 i32.const 37 i32.lt_u select
    v128.const i64x2 0x76adf564d869d006 0x6f204f7fb7735446 local.get 0 i32.const 38 i32.lt_u select
    v128.const i64x2 0xe5868000ca106b43 0x55929e2dc1020451 local.get 0 i32.const 39 i32.lt_u select
    v128.const i64x2 0x5d14447efbea6b71 0x3d3454190308c6be local.get 0 i32.const 40 i32.lt_u select
    v128.const i64x2 0x40b0ef84fe7b08e8 0x325c00a4fcd7ff6f local.get 0 i32.const 41 i32.lt_u select
    v128.const i64x2 0x9d04841007feb5b8 0xff19cd59e132ea7f local.get 0 i32.const 42 i32.lt_u select
    v128.const i64x2 0x4667ed1d36f556b 0xda20fecb81267b09 local.get 0 i32.const 43 i32.lt_u select
    v128.const i64x2 0x89e9fffbc481517f 0x9adddc3240865e80 local.get 0 i32.const 44 i32.lt_u select
    v128.const i64x2 0xb45a466b59fe1506 0x808a0240c4ea7aa6 local.get 0 i32.const 45 i32.lt_u select
    v128.const i64x2 0x7a1b49e162edb9f2 0x54b501c24144fe08 local.get 0 i32.const 46 i32.lt_u select
    v128.const i64x2 0x514252b600e2805d 0x5f1d2002c79fa2fe local.get 0 i32.const 47 i32.lt_u select
    v128.const i64x2 0xcbe4affe00bca531 0x74e9c881b54002ff local.get 0 i32.const 48 i32.lt_u select
    v128.const i64x2 0xc28100d769b2feda 0x7fc0062803e3d596 local.get 0 i32.const 49 i32.lt_u select
    v128.const i64x2 0x48cdcf9e9038a2b8 0xb0a74635984904cc local.get 0 i32.const 50 i32.lt_u select
    v128.const i64x2 0x20aab97fbec5c67e 0xa5e6e0a6804034ad local.get 0 i32.const 51 i32.lt_u select
    v128.const i64x2 0x2c0204c88bfeada2 0xeb61859210cbe901 local.get 0 i32.const 52 i32.lt_u select
    v128.const i64x2 0x207d08ba90015c1e 0xf76a7aff370392bc local.get 0 i32.const 53 i32.lt_u select
    v128.const i64x2 0x679378f754ab00ff 0x4802bc762b0369c local.get 0 i32.const 54 i32.lt_u select
    v128.const i64x2 0xf1527f84943c61ba 0x2a12d50c5e3cda2 local.get 0 i32.const 55 i32.lt_u select
    v128.const i64x2 0x7d9c53aecdc07f14 0xb4e8ecf4b58010ba local.get 0 i32.const 56 i32.lt_u select
    v128.const i64x2 0x1a1700e399208162 0x708094834c3f3363 local.get 0 i32.const 57 i32.lt_u select
    v128.const i64x2 0x10be29b172b0d788 0xff91a1013fab8b51 local.get 0 i32.const 58 i32.lt_u select
    v128.const i64x2 0x2c04139d9f2a402f 0xcf7c0344fad5ae93 local.get 0 i32.const 59 i32.lt_u select
    v128.const i64x2 0x8850d302438101fe 0x5ceedbca6fbb370a local.get 0 i32.const 60 i32.lt_u select
    v128.const i64x2 0x7e20d97dbc7b38ef 0xa1a691ab4e81ff80 local.get 0 i32.const 61 i32.lt_u select
    v128.const i64x2 0xaa91347d193522df 0x7e2b02d9ff423ce5 local.get 0 i32.const 62 i32.lt_u select
    v128.const i64x2 0x690c626af9808144 0xb4be20ff5ca4a75d local.get 0 i32.const 63 i32.lt_u select
  )
  (func $special (export "special")
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    v128.const i64x2 0 0 v128.const i64x2 -1 -1 v128.const i64x2 -1 0 v128.const i64x2 0 -1
    v128.const i64x2 1 0 v128.const i64x2 0 1 v128.const i64x2 -1 0x7fffffffffffffff
    v128.const i64x2 0x8000000000000000 0x8000000000000000
    v128.const i64x2 0x8080808080808080 0x8080808080808080 v128.const i64x2 0xffffffff 0xffffffff
    v128.const i64x2 0 0 v128.const i64x2 -2 -1 v128.const i64x2 5 5 v128.const i64x2 -1 -1
    v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000 v128.const i64x2 0x100000000 0
  )
  (func $special-operands (export "special-operands") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 v128.const i64x2 0 0 i8x16.sub local.get 0 v128.const i64x2 -1 -1 i8x16.sub local.get 0
    v128.const i64x2 -1 0 i8x16.sub local.get 0 v128.const i64x2 0 -1 i8x16.sub local.get 0
    v128.const i64x2 1 0 i8x16.sub local.get 0 v128.const i64x2 0 1 i8x16.sub local.get 0
    v128.const i64x2 -1 0x7fffffffffffffff i8x16.sub local.get 0
    v128.const i64x2 0x8000000000000000 0x8000000000000000 i8x16.sub local.get 0
    v128.const i64x2 0x8080808080808080 0x8080808080808080 i8x16.sub local.get 0
    v128.const i64x2 0xffffffff 0xffffffff i8x16.sub local.get 0 v128.const i64x2 0 0 i8x16.sub local.get 0
    v128.const i64x2 -2 -1 i8x16.sub local.get 0 v128.const i64x2 5 5 i8x16.sub local.get 0
    v128.const i64x2 -1 -1 i8x16.sub local.get 0 v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000
    i8x16.sub local.get 0 v128.const i64x2 0x100000000 0 i8x16.sub
  )
  (func $special-first (export "special-first") (param v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    v128.const i64x2 0 0 local.get 0 i16x8.sub v128.const i64x2 -1 -1 local.get 0 i16x8.sub
    v128.const i64x2 -1 0 local.get 0 i16x8.sub v128.const i64x2 0 -1 local.get 0 i16x8.sub
    v128.const i64x2 1 0 local.get 0 i16x8.sub v128.const i64x2 0 1 local.get 0 i16x8.sub
    v128.const i64x2 -1 0x7fffffffffffffff local.get 0 i16x8.sub
    v128.const i64x2 0x8000000000000000 0x8000000000000000 local.get 0 i16x8.sub
    v128.const i64x2 0x8080808080808080 0x8080808080808080 local.get 0 i16x8.sub
    v128.const i64x2 0xffffffff 0xffffffff local.get 0 i16x8.sub v128.const i64x2 0 0 local.get 0 i16x8.sub
    v128.const i64x2 -2 -1 local.get 0 i16x8.sub v128.const i64x2 5 5 local.get 0 i16x8.sub
    v128.const i64x2 -1 -1 local.get 0 i16x8.sub v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000
    local.get 0 i16x8.sub v128.const i64x2 0x100000000 0 local.get 0 i16x8.sub
  )
)

(assert_return (invoke "many"
  (v128.const i64x2 0x21469c5fb35b204f 0xac80d163c5047b40))
  (v128.const i64x2 0xb3fdc7774e5cf8c2 0x5e2b0f2a983cc4e6))
(assert_return (invoke "chosen" (i32.const 0)) (v128.const i64x2 0x21469c5fb35b204f 0xac80d163c5047b40))
(assert_return (invoke "chosen" (i32.const 1)) (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f))
(assert_return (invoke "chosen" (i32.const 2)) (v128.const i64x2 0xbe10a9677e6c552d 0x67069fe02c27a24))
(assert_return (invoke "chosen" (i32.const 31)) (v128.const i64x2 0xc04038085db52b3e 0x1030ebf1000c4a2))
(assert_return (invoke "chosen" (i32.const 62)) (v128.const i64x2 0xaa91347d193522df 0x7e2b02d9ff423ce5))
(assert_return (invoke "chosen" (i32.const 63)) (v128.const i64x2 0x690c626af9808144 0xb4be20ff5ca4a75d))
(assert_return (invoke "chosen" (i32.const 64)) (v128.const i64x2 0x690c626af9808144 0xb4be20ff5ca4a75d))
(assert_return (invoke "chosen" (i32.const -1)) (v128.const i64x2 0x690c626af9808144 0xb4be20ff5ca4a75d))
(assert_return (invoke "special"
  ) (v128.const i64x2 0 0) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 0) (v128.const i64x2 0 -1)
  (v128.const i64x2 1 0) (v128.const i64x2 0 1) (v128.const i64x2 -1 0x7fffffffffffffff)
  (v128.const i64x2 0x8000000000000000 0x8000000000000000)
  (v128.const i64x2 0x8080808080808080 0x8080808080808080) (v128.const i64x2 0xffffffff 0xffffffff)
  (v128.const i64x2 0 0) (v128.const i64x2 -2 -1) (v128.const i64x2 5 5) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0x7f8000007f800000 0x7f8000007f800000) (v128.const i64x2 0x100000000 0))
(assert_return (invoke "special-operands"
  (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f))
  (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f)
  (v128.const i64x2 0x819878490de0bdbf 0x360d62106000c50)
  (v128.const i64x2 0x819878490de0bdbf 0x25fd52005ff0b4f)
  (v128.const i64x2 0x809777480cdfbcbe 0x360d62106000c50)
  (v128.const i64x2 0x809777480cdfbcbd 0x25fd52005ff0b4f)
  (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4e)
  (v128.const i64x2 0x819878490de0bdbf 0x8360d62106000c50)
  (v128.const i64x2 0x9777480cdfbcbe 0x825fd52005ff0b4f)
  (v128.const i64x2 0x17f7c88c5f3c3e 0x82df55a0857f8bcf)
  (v128.const i64x2 0x809777480de0bdbf 0x25fd52006000c50)
  (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f)
  (v128.const i64x2 0x819878490de0bdc0 0x360d62106000c50)
  (v128.const i64x2 0x809777480cdfbcb9 0x25fd52005ff0b4a)
  (v128.const i64x2 0x819878490de0bdbf 0x360d62106000c50)
  (v128.const i64x2 0x11777488d5fbcbe 0x83dfd520867f0b4f)
  (v128.const i64x2 0x809777470cdfbcbe 0x25fd52005ff0b4f))
(assert_return (invoke "special-first"
  (v128.const i64x2 0x809777480cdfbcbe 0x25fd52005ff0b4f))
  (v128.const i64x2 0x7f6988b8f3214342 0xfda12ae0fa01f4b1)
  (v128.const i64x2 0x7f6888b7f3204341 0xfda02adffa00f4b0)
  (v128.const i64x2 0x7f6888b7f3204341 0xfda12ae0fa01f4b1)
  (v128.const i64x2 0x7f6988b8f3214342 0xfda02adffa00f4b0)
  (v128.const i64x2 0x7f6988b8f3214343 0xfda12ae0fa01f4b1)
  (v128.const i64x2 0x7f6988b8f3214342 0xfda12ae0fa01f4b2)
  (v128.const i64x2 0x7f6888b7f3204341 0x7da02adffa00f4b0)
  (v128.const i64x2 0xff6988b8f3214342 0x7da12ae0fa01f4b1)
  (v128.const i64x2 0xffe9093873a1c3c2 0x7e21ab607a817531)
  (v128.const i64x2 0x7f6988b8f3204341 0xfda12ae0fa00f4b0)
  (v128.const i64x2 0x7f6988b8f3214342 0xfda12ae0fa01f4b1)
  (v128.const i64x2 0x7f6888b7f3204340 0xfda02adffa00f4b0)
  (v128.const i64x2 0x7f6988b8f3214347 0xfda12ae0fa01f4b6)
  (v128.const i64x2 0x7f6888b7f3204341 0xfda02adffa00f4b0)
  (v128.const i64x2 0xfee988b872a14342 0x7d212ae07981f4b1)
  (v128.const i64x2 0x7f6988b9f3214342 0xfda12ae0fa01f4b1))
