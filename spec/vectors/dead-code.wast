;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions behind `unreachable`, `return` and branches, with all operands, with some, and with none.
;;
;; "i8x16.shuffle-return" returns its parameter, behind which the instruction stands.

(module
  (memory 1 5)
  (func $v128.const-return (export "v128.const-return") (param v128) (result v128)
    local.get 0 return v128.const i64x2 0x102030405060708 0x1112131415161718 drop local.get 0 drop
    v128.const i64x2 0x102030405060708 0x1112131415161718 drop unreachable
  )
  (func $v128.not-br (export "v128.not-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.not drop local.get 0 drop v128.not drop unreachable
    end
  )
  (func $i8x16.abs-arm (export "i8x16.abs-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.abs drop local.get 0 drop i8x16.abs drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.neg-table (export "i8x16.neg-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.neg drop local.get 0 drop i8x16.neg drop unreachable
    end
  )
  (func $i8x16.popcnt-return (export "i8x16.popcnt-return") (param v128) (result v128)
    local.get 0 return i8x16.popcnt drop local.get 0 drop i8x16.popcnt drop unreachable
  )
  (func $i16x8.abs-br (export "i16x8.abs-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.abs drop local.get 0 drop i16x8.abs drop unreachable
    end
  )
  (func $i16x8.neg-arm (export "i16x8.neg-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.neg drop local.get 0 drop i16x8.neg drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.extadd_pairwise_i8x16_s-table (export "i16x8.extadd_pairwise_i8x16_s-table") (param v128)
  (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.extadd_pairwise_i8x16_s drop local.get 0 drop
      i16x8.extadd_pairwise_i8x16_s drop unreachable
    end
  )
  (func $i16x8.extadd_pairwise_i8x16_u-return (export "i16x8.extadd_pairwise_i8x16_u-return") (param v128)
  (result v128)
    local.get 0 return i16x8.extadd_pairwise_i8x16_u drop local.get 0 drop i16x8.extadd_pairwise_i8x16_u drop
    unreachable
  )
  (func $i16x8.extend_low_i8x16_s-br (export "i16x8.extend_low_i8x16_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.extend_low_i8x16_s drop local.get 0 drop i16x8.extend_low_i8x16_s drop
      unreachable
    end
  )
  (func $i16x8.extend_high_i8x16_s-arm (export "i16x8.extend_high_i8x16_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.extend_high_i8x16_s drop local.get 0 drop i16x8.extend_high_i8x16_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.extend_low_i8x16_u-table (export "i16x8.extend_low_i8x16_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.extend_low_i8x16_u drop local.get 0 drop
      i16x8.extend_low_i8x16_u drop unreachable
    end
  )
  (func $i16x8.extend_high_i8x16_u-return (export "i16x8.extend_high_i8x16_u-return") (param v128)
  (result v128)
    local.get 0 return i16x8.extend_high_i8x16_u drop local.get 0 drop i16x8.extend_high_i8x16_u drop
    unreachable
  )
  (func $i32x4.abs-br (export "i32x4.abs-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.abs drop local.get 0 drop i32x4.abs drop unreachable
    end
  )
  (func $i32x4.neg-arm (export "i32x4.neg-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.neg drop local.get 0 drop i32x4.neg drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.extadd_pairwise_i16x8_s-table (export "i32x4.extadd_pairwise_i16x8_s-table") (param v128)
  (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.extadd_pairwise_i16x8_s drop local.get 0 drop
      i32x4.extadd_pairwise_i16x8_s drop unreachable
    end
  )
  (func $i32x4.extadd_pairwise_i16x8_u-return (export "i32x4.extadd_pairwise_i16x8_u-return") (param v128)
  (result v128)
    local.get 0 return i32x4.extadd_pairwise_i16x8_u drop local.get 0 drop i32x4.extadd_pairwise_i16x8_u drop
    unreachable
  )
  (func $i32x4.extend_low_i16x8_s-br (export "i32x4.extend_low_i16x8_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.extend_low_i16x8_s drop local.get 0 drop i32x4.extend_low_i16x8_s drop
      unreachable
    end
  )
  (func $i32x4.extend_high_i16x8_s-arm (export "i32x4.extend_high_i16x8_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.extend_high_i16x8_s drop local.get 0 drop i32x4.extend_high_i16x8_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.extend_low_i16x8_u-table (export "i32x4.extend_low_i16x8_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.extend_low_i16x8_u drop local.get 0 drop
      i32x4.extend_low_i16x8_u drop unreachable
    end
  )
  (func $i32x4.extend_high_i16x8_u-return (export "i32x4.extend_high_i16x8_u-return") (param v128)
  (result v128)
    local.get 0 return i32x4.extend_high_i16x8_u drop local.get 0 drop i32x4.extend_high_i16x8_u drop
    unreachable
  )
  (func $i32x4.trunc_sat_f32x4_s-br (export "i32x4.trunc_sat_f32x4_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.trunc_sat_f32x4_s drop local.get 0 drop i32x4.trunc_sat_f32x4_s drop unreachable
    end
  )
  (func $i32x4.trunc_sat_f32x4_u-arm (export "i32x4.trunc_sat_f32x4_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.trunc_sat_f32x4_u drop local.get 0 drop i32x4.trunc_sat_f32x4_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-table (export "i32x4.trunc_sat_f64x2_s_zero-table") (param v128)
  (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.trunc_sat_f64x2_s_zero drop local.get 0 drop
      i32x4.trunc_sat_f64x2_s_zero drop unreachable
    end
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-return (export "i32x4.trunc_sat_f64x2_u_zero-return") (param v128)
  (result v128)
    local.get 0 return i32x4.trunc_sat_f64x2_u_zero drop local.get 0 drop i32x4.trunc_sat_f64x2_u_zero drop
    unreachable
  )
  (func $i32x4.relaxed_trunc_f32x4_s-br (export "i32x4.relaxed_trunc_f32x4_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.relaxed_trunc_f32x4_s drop local.get 0 drop i32x4.relaxed_trunc_f32x4_s drop
      unreachable
    end
  )
  (func $i32x4.relaxed_trunc_f32x4_u-arm (export "i32x4.relaxed_trunc_f32x4_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.relaxed_trunc_f32x4_u drop local.get 0 drop i32x4.relaxed_trunc_f32x4_u drop
      unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-table (export "i32x4.relaxed_trunc_f64x2_s_zero-table") (param v128)
  (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.relaxed_trunc_f64x2_s_zero drop local.get 0 drop
      i32x4.relaxed_trunc_f64x2_s_zero drop unreachable
    end
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-return (export "i32x4.relaxed_trunc_f64x2_u_zero-return")
  (param v128) (result v128)
    local.get 0 return i32x4.relaxed_trunc_f64x2_u_zero drop local.get 0 drop i32x4.relaxed_trunc_f64x2_u_zero
    drop unreachable
  )
  (func $i64x2.abs-br (export "i64x2.abs-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.abs drop local.get 0 drop i64x2.abs drop unreachable
    end
  )
  (func $i64x2.neg-arm (export "i64x2.neg-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.neg drop local.get 0 drop i64x2.neg drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.extend_low_i32x4_s-table (export "i64x2.extend_low_i32x4_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.extend_low_i32x4_s drop local.get 0 drop
      i64x2.extend_low_i32x4_s drop unreachable
    end
  )
  (func $i64x2.extend_high_i32x4_s-return (export "i64x2.extend_high_i32x4_s-return") (param v128)
  (result v128)
    local.get 0 return i64x2.extend_high_i32x4_s drop local.get 0 drop i64x2.extend_high_i32x4_s drop
    unreachable
  )
  (func $i64x2.extend_low_i32x4_u-br (export "i64x2.extend_low_i32x4_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.extend_low_i32x4_u drop local.get 0 drop i64x2.extend_low_i32x4_u drop
      unreachable
    end
  )
  (func $i64x2.extend_high_i32x4_u-arm (export "i64x2.extend_high_i32x4_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.extend_high_i32x4_u drop local.get 0 drop i64x2.extend_high_i32x4_u drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.abs-table (export "f32x4.abs-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.abs drop local.get 0 drop f32x4.abs drop unreachable
    end
  )
  (func $f32x4.neg-return (export "f32x4.neg-return") (param v128) (result v128)
    local.get 0 return f32x4.neg drop local.get 0 drop f32x4.neg drop unreachable
  )
  (func $f32x4.sqrt-br (export "f32x4.sqrt-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.sqrt drop local.get 0 drop f32x4.sqrt drop unreachable
    end
  )
  (func $f32x4.ceil-arm (export "f32x4.ceil-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.ceil drop local.get 0 drop f32x4.ceil drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.floor-table (export "f32x4.floor-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.floor drop local.get 0 drop f32x4.floor drop unreachable
    end
  )
  (func $f32x4.trunc-return (export "f32x4.trunc-return") (param v128) (result v128)
    local.get 0 return f32x4.trunc drop local.get 0 drop f32x4.trunc drop unreachable
  )
  (func $f32x4.nearest-br (export "f32x4.nearest-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.nearest drop local.get 0 drop f32x4.nearest drop unreachable
    end
  )
  (func $f32x4.convert_i32x4_s-arm (export "f32x4.convert_i32x4_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.convert_i32x4_s drop local.get 0 drop f32x4.convert_i32x4_s drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.convert_i32x4_u-table (export "f32x4.convert_i32x4_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.convert_i32x4_u drop local.get 0 drop f32x4.convert_i32x4_u
      drop unreachable
    end
  )
  (func $f32x4.demote_f64x2_zero-return (export "f32x4.demote_f64x2_zero-return") (param v128) (result v128)
    local.get 0 return f32x4.demote_f64x2_zero drop local.get 0 drop f32x4.demote_f64x2_zero drop unreachable
  )
  (func $f64x2.abs-br (export "f64x2.abs-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.abs drop local.get 0 drop f64x2.abs drop unreachable
    end
  )
  (func $f64x2.neg-arm (export "f64x2.neg-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.neg drop local.get 0 drop f64x2.neg drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.sqrt-table (export "f64x2.sqrt-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.sqrt drop local.get 0 drop f64x2.sqrt drop unreachable
    end
  )
  (func $f64x2.ceil-return (export "f64x2.ceil-return") (param v128) (result v128)
    local.get 0 return f64x2.ceil drop local.get 0 drop f64x2.ceil drop unreachable
  )
  (func $f64x2.floor-br (export "f64x2.floor-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.floor drop local.get 0 drop f64x2.floor drop unreachable
    end
  )
  (func $f64x2.trunc-arm (export "f64x2.trunc-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.trunc drop local.get 0 drop f64x2.trunc drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.nearest-table (export "f64x2.nearest-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.nearest drop local.get 0 drop f64x2.nearest drop
      unreachable
    end
  )
  (func $f64x2.convert_low_i32x4_s-return (export "f64x2.convert_low_i32x4_s-return") (param v128)
  (result v128)
    local.get 0 return f64x2.convert_low_i32x4_s drop local.get 0 drop f64x2.convert_low_i32x4_s drop
    unreachable
  )
  (func $f64x2.convert_low_i32x4_u-br (export "f64x2.convert_low_i32x4_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.convert_low_i32x4_u drop local.get 0 drop f64x2.convert_low_i32x4_u drop
      unreachable
    end
  )
  (func $f64x2.promote_low_f32x4-arm (export "f64x2.promote_low_f32x4-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.promote_low_f32x4 drop local.get 0 drop f64x2.promote_low_f32x4 drop unreachable
    else
      local.get 0
    end
  )
  (func $v128.and-table (export "v128.and-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.and drop local.get 0 drop v128.and drop unreachable
    end
  )
  (func $v128.andnot-return (export "v128.andnot-return") (param v128) (result v128)
    local.get 0 return v128.andnot drop local.get 0 drop v128.andnot drop unreachable
  )
  (func $v128.or-br (export "v128.or-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.or drop local.get 0 drop v128.or drop unreachable
    end
  )
  (func $v128.xor-arm (export "v128.xor-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.xor drop local.get 0 drop v128.xor drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.eq-table (export "i8x16.eq-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.eq drop local.get 0 drop i8x16.eq drop unreachable
    end
  )
  (func $i8x16.ne-return (export "i8x16.ne-return") (param v128) (result v128)
    local.get 0 return i8x16.ne drop local.get 0 drop i8x16.ne drop unreachable
  )
  (func $i8x16.lt_s-br (export "i8x16.lt_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.lt_s drop local.get 0 drop i8x16.lt_s drop unreachable
    end
  )
  (func $i8x16.gt_s-arm (export "i8x16.gt_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.gt_s drop local.get 0 drop i8x16.gt_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.le_s-table (export "i8x16.le_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.le_s drop local.get 0 drop i8x16.le_s drop unreachable
    end
  )
  (func $i8x16.ge_s-return (export "i8x16.ge_s-return") (param v128) (result v128)
    local.get 0 return i8x16.ge_s drop local.get 0 drop i8x16.ge_s drop unreachable
  )
  (func $i8x16.lt_u-br (export "i8x16.lt_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.lt_u drop local.get 0 drop i8x16.lt_u drop unreachable
    end
  )
  (func $i8x16.gt_u-arm (export "i8x16.gt_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.gt_u drop local.get 0 drop i8x16.gt_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.le_u-table (export "i8x16.le_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.le_u drop local.get 0 drop i8x16.le_u drop unreachable
    end
  )
  (func $i8x16.ge_u-return (export "i8x16.ge_u-return") (param v128) (result v128)
    local.get 0 return i8x16.ge_u drop local.get 0 drop i8x16.ge_u drop unreachable
  )
  (func $i8x16.add-br (export "i8x16.add-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.add drop local.get 0 drop i8x16.add drop unreachable
    end
  )
  (func $i8x16.sub-arm (export "i8x16.sub-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.sub drop local.get 0 drop i8x16.sub drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.add_sat_s-table (export "i8x16.add_sat_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.add_sat_s drop local.get 0 drop i8x16.add_sat_s drop
      unreachable
    end
  )
  (func $i8x16.add_sat_u-return (export "i8x16.add_sat_u-return") (param v128) (result v128)
    local.get 0 return i8x16.add_sat_u drop local.get 0 drop i8x16.add_sat_u drop unreachable
  )
  (func $i8x16.sub_sat_s-br (export "i8x16.sub_sat_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.sub_sat_s drop local.get 0 drop i8x16.sub_sat_s drop unreachable
    end
  )
  (func $i8x16.sub_sat_u-arm (export "i8x16.sub_sat_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.sub_sat_u drop local.get 0 drop i8x16.sub_sat_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.avgr_u-table (export "i8x16.avgr_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.avgr_u drop local.get 0 drop i8x16.avgr_u drop unreachable
    end
  )
  (func $i8x16.min_s-return (export "i8x16.min_s-return") (param v128) (result v128)
    local.get 0 return i8x16.min_s drop local.get 0 drop i8x16.min_s drop unreachable
  )
  (func $i8x16.min_u-br (export "i8x16.min_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.min_u drop local.get 0 drop i8x16.min_u drop unreachable
    end
  )
  (func $i8x16.max_s-arm (export "i8x16.max_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.max_s drop local.get 0 drop i8x16.max_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.max_u-table (export "i8x16.max_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.max_u drop local.get 0 drop i8x16.max_u drop unreachable
    end
  )
  (func $i8x16.narrow_i16x8_s-return (export "i8x16.narrow_i16x8_s-return") (param v128) (result v128)
    local.get 0 return i8x16.narrow_i16x8_s drop local.get 0 drop i8x16.narrow_i16x8_s drop unreachable
  )
  (func $i8x16.narrow_i16x8_u-br (export "i8x16.narrow_i16x8_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.narrow_i16x8_u drop local.get 0 drop i8x16.narrow_i16x8_u drop unreachable
    end
  )
  (func $i8x16.swizzle-arm (export "i8x16.swizzle-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.swizzle drop local.get 0 drop i8x16.swizzle drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.relaxed_swizzle-table (export "i8x16.relaxed_swizzle-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.relaxed_swizzle drop local.get 0 drop i8x16.relaxed_swizzle
      drop unreachable
    end
  )
  (func $i16x8.eq-return (export "i16x8.eq-return") (param v128) (result v128)
    local.get 0 return i16x8.eq drop local.get 0 drop i16x8.eq drop unreachable
  )
  (func $i16x8.ne-br (export "i16x8.ne-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.ne drop local.get 0 drop i16x8.ne drop unreachable
    end
  )
  (func $i16x8.lt_s-arm (export "i16x8.lt_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.lt_s drop local.get 0 drop i16x8.lt_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.gt_s-table (export "i16x8.gt_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.gt_s drop local.get 0 drop i16x8.gt_s drop unreachable
    end
  )
  (func $i16x8.le_s-return (export "i16x8.le_s-return") (param v128) (result v128)
    local.get 0 return i16x8.le_s drop local.get 0 drop i16x8.le_s drop unreachable
  )
  (func $i16x8.ge_s-br (export "i16x8.ge_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.ge_s drop local.get 0 drop i16x8.ge_s drop unreachable
    end
  )
  (func $i16x8.lt_u-arm (export "i16x8.lt_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.lt_u drop local.get 0 drop i16x8.lt_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.gt_u-table (export "i16x8.gt_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.gt_u drop local.get 0 drop i16x8.gt_u drop unreachable
    end
  )
  (func $i16x8.le_u-return (export "i16x8.le_u-return") (param v128) (result v128)
    local.get 0 return i16x8.le_u drop local.get 0 drop i16x8.le_u drop unreachable
  )
  (func $i16x8.ge_u-br (export "i16x8.ge_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.ge_u drop local.get 0 drop i16x8.ge_u drop unreachable
    end
  )
  (func $i16x8.add-arm (export "i16x8.add-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.add drop local.get 0 drop i16x8.add drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.sub-table (export "i16x8.sub-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.sub drop local.get 0 drop i16x8.sub drop unreachable
    end
  )
  (func $i16x8.mul-return (export "i16x8.mul-return") (param v128) (result v128)
    local.get 0 return i16x8.mul drop local.get 0 drop i16x8.mul drop unreachable
  )
  (func $i16x8.add_sat_s-br (export "i16x8.add_sat_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.add_sat_s drop local.get 0 drop i16x8.add_sat_s drop unreachable
    end
  )
  (func $i16x8.add_sat_u-arm (export "i16x8.add_sat_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.add_sat_u drop local.get 0 drop i16x8.add_sat_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.sub_sat_s-table (export "i16x8.sub_sat_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.sub_sat_s drop local.get 0 drop i16x8.sub_sat_s drop
      unreachable
    end
  )
  (func $i16x8.sub_sat_u-return (export "i16x8.sub_sat_u-return") (param v128) (result v128)
    local.get 0 return i16x8.sub_sat_u drop local.get 0 drop i16x8.sub_sat_u drop unreachable
  )
  (func $i16x8.avgr_u-br (export "i16x8.avgr_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.avgr_u drop local.get 0 drop i16x8.avgr_u drop unreachable
    end
  )
  (func $i16x8.min_s-arm (export "i16x8.min_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.min_s drop local.get 0 drop i16x8.min_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.min_u-table (export "i16x8.min_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.min_u drop local.get 0 drop i16x8.min_u drop unreachable
    end
  )
  (func $i16x8.max_s-return (export "i16x8.max_s-return") (param v128) (result v128)
    local.get 0 return i16x8.max_s drop local.get 0 drop i16x8.max_s drop unreachable
  )
  (func $i16x8.max_u-br (export "i16x8.max_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.max_u drop local.get 0 drop i16x8.max_u drop unreachable
    end
  )
  (func $i16x8.narrow_i32x4_s-arm (export "i16x8.narrow_i32x4_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.narrow_i32x4_s drop local.get 0 drop i16x8.narrow_i32x4_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.narrow_i32x4_u-table (export "i16x8.narrow_i32x4_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.narrow_i32x4_u drop local.get 0 drop i16x8.narrow_i32x4_u
      drop unreachable
    end
  )
  (func $i16x8.q15mulr_sat_s-return (export "i16x8.q15mulr_sat_s-return") (param v128) (result v128)
    local.get 0 return i16x8.q15mulr_sat_s drop local.get 0 drop i16x8.q15mulr_sat_s drop unreachable
  )
  (func $i16x8.relaxed_q15mulr_s-br (export "i16x8.relaxed_q15mulr_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.relaxed_q15mulr_s drop local.get 0 drop i16x8.relaxed_q15mulr_s drop unreachable
    end
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-arm (export "i16x8.relaxed_dot_i8x16_i7x16_s-arm") (param v128)
  (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.relaxed_dot_i8x16_i7x16_s drop local.get 0 drop i16x8.relaxed_dot_i8x16_i7x16_s drop
      unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.extmul_low_i8x16_s-table (export "i16x8.extmul_low_i8x16_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.extmul_low_i8x16_s drop local.get 0 drop
      i16x8.extmul_low_i8x16_s drop unreachable
    end
  )
  (func $i16x8.extmul_high_i8x16_s-return (export "i16x8.extmul_high_i8x16_s-return") (param v128)
  (result v128)
    local.get 0 return i16x8.extmul_high_i8x16_s drop local.get 0 drop i16x8.extmul_high_i8x16_s drop
    unreachable
  )
  (func $i16x8.extmul_low_i8x16_u-br (export "i16x8.extmul_low_i8x16_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.extmul_low_i8x16_u drop local.get 0 drop i16x8.extmul_low_i8x16_u drop
      unreachable
    end
  )
  (func $i16x8.extmul_high_i8x16_u-arm (export "i16x8.extmul_high_i8x16_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.extmul_high_i8x16_u drop local.get 0 drop i16x8.extmul_high_i8x16_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.eq-table (export "i32x4.eq-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.eq drop local.get 0 drop i32x4.eq drop unreachable
    end
  )
  (func $i32x4.ne-return (export "i32x4.ne-return") (param v128) (result v128)
    local.get 0 return i32x4.ne drop local.get 0 drop i32x4.ne drop unreachable
  )
  (func $i32x4.lt_s-br (export "i32x4.lt_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.lt_s drop local.get 0 drop i32x4.lt_s drop unreachable
    end
  )
  (func $i32x4.gt_s-arm (export "i32x4.gt_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.gt_s drop local.get 0 drop i32x4.gt_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.le_s-table (export "i32x4.le_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.le_s drop local.get 0 drop i32x4.le_s drop unreachable
    end
  )
  (func $i32x4.ge_s-return (export "i32x4.ge_s-return") (param v128) (result v128)
    local.get 0 return i32x4.ge_s drop local.get 0 drop i32x4.ge_s drop unreachable
  )
  (func $i32x4.lt_u-br (export "i32x4.lt_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.lt_u drop local.get 0 drop i32x4.lt_u drop unreachable
    end
  )
  (func $i32x4.gt_u-arm (export "i32x4.gt_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.gt_u drop local.get 0 drop i32x4.gt_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.le_u-table (export "i32x4.le_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.le_u drop local.get 0 drop i32x4.le_u drop unreachable
    end
  )
  (func $i32x4.ge_u-return (export "i32x4.ge_u-return") (param v128) (result v128)
    local.get 0 return i32x4.ge_u drop local.get 0 drop i32x4.ge_u drop unreachable
  )
  (func $i32x4.add-br (export "i32x4.add-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.add drop local.get 0 drop i32x4.add drop unreachable
    end
  )
  (func $i32x4.sub-arm (export "i32x4.sub-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.sub drop local.get 0 drop i32x4.sub drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.mul-table (export "i32x4.mul-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.mul drop local.get 0 drop i32x4.mul drop unreachable
    end
  )
  (func $i32x4.min_s-return (export "i32x4.min_s-return") (param v128) (result v128)
    local.get 0 return i32x4.min_s drop local.get 0 drop i32x4.min_s drop unreachable
  )
  (func $i32x4.min_u-br (export "i32x4.min_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.min_u drop local.get 0 drop i32x4.min_u drop unreachable
    end
  )
  (func $i32x4.max_s-arm (export "i32x4.max_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.max_s drop local.get 0 drop i32x4.max_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.max_u-table (export "i32x4.max_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.max_u drop local.get 0 drop i32x4.max_u drop unreachable
    end
  )
  (func $i32x4.dot_i16x8_s-return (export "i32x4.dot_i16x8_s-return") (param v128) (result v128)
    local.get 0 return i32x4.dot_i16x8_s drop local.get 0 drop i32x4.dot_i16x8_s drop unreachable
  )
  (func $i32x4.extmul_low_i16x8_s-br (export "i32x4.extmul_low_i16x8_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.extmul_low_i16x8_s drop local.get 0 drop i32x4.extmul_low_i16x8_s drop
      unreachable
    end
  )
  (func $i32x4.extmul_high_i16x8_s-arm (export "i32x4.extmul_high_i16x8_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.extmul_high_i16x8_s drop local.get 0 drop i32x4.extmul_high_i16x8_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.extmul_low_i16x8_u-table (export "i32x4.extmul_low_i16x8_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.extmul_low_i16x8_u drop local.get 0 drop
      i32x4.extmul_low_i16x8_u drop unreachable
    end
  )
  (func $i32x4.extmul_high_i16x8_u-return (export "i32x4.extmul_high_i16x8_u-return") (param v128)
  (result v128)
    local.get 0 return i32x4.extmul_high_i16x8_u drop local.get 0 drop i32x4.extmul_high_i16x8_u drop
    unreachable
  )
  (func $i64x2.eq-br (export "i64x2.eq-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.eq drop local.get 0 drop i64x2.eq drop unreachable
    end
  )
  (func $i64x2.ne-arm (export "i64x2.ne-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.ne drop local.get 0 drop i64x2.ne drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.lt_s-table (export "i64x2.lt_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.lt_s drop local.get 0 drop i64x2.lt_s drop unreachable
    end
  )
  (func $i64x2.gt_s-return (export "i64x2.gt_s-return") (param v128) (result v128)
    local.get 0 return i64x2.gt_s drop local.get 0 drop i64x2.gt_s drop unreachable
  )
  (func $i64x2.le_s-br (export "i64x2.le_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.le_s drop local.get 0 drop i64x2.le_s drop unreachable
    end
  )
  (func $i64x2.ge_s-arm (export "i64x2.ge_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.ge_s drop local.get 0 drop i64x2.ge_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.add-table (export "i64x2.add-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.add drop local.get 0 drop i64x2.add drop unreachable
    end
  )
  (func $i64x2.sub-return (export "i64x2.sub-return") (param v128) (result v128)
    local.get 0 return i64x2.sub drop local.get 0 drop i64x2.sub drop unreachable
  )
  (func $i64x2.mul-br (export "i64x2.mul-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.mul drop local.get 0 drop i64x2.mul drop unreachable
    end
  )
  (func $i64x2.extmul_low_i32x4_s-arm (export "i64x2.extmul_low_i32x4_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.extmul_low_i32x4_s drop local.get 0 drop i64x2.extmul_low_i32x4_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.extmul_high_i32x4_s-table (export "i64x2.extmul_high_i32x4_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.extmul_high_i32x4_s drop local.get 0 drop
      i64x2.extmul_high_i32x4_s drop unreachable
    end
  )
  (func $i64x2.extmul_low_i32x4_u-return (export "i64x2.extmul_low_i32x4_u-return") (param v128) (result v128)
    local.get 0 return i64x2.extmul_low_i32x4_u drop local.get 0 drop i64x2.extmul_low_i32x4_u drop
    unreachable
  )
  (func $i64x2.extmul_high_i32x4_u-br (export "i64x2.extmul_high_i32x4_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.extmul_high_i32x4_u drop local.get 0 drop i64x2.extmul_high_i32x4_u drop
      unreachable
    end
  )
  (func $f32x4.eq-arm (export "f32x4.eq-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.eq drop local.get 0 drop f32x4.eq drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.ne-table (export "f32x4.ne-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.ne drop local.get 0 drop f32x4.ne drop unreachable
    end
  )
  (func $f32x4.lt-return (export "f32x4.lt-return") (param v128) (result v128)
    local.get 0 return f32x4.lt drop local.get 0 drop f32x4.lt drop unreachable
  )
  (func $f32x4.gt-br (export "f32x4.gt-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.gt drop local.get 0 drop f32x4.gt drop unreachable
    end
  )
  (func $f32x4.le-arm (export "f32x4.le-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.le drop local.get 0 drop f32x4.le drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.ge-table (export "f32x4.ge-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.ge drop local.get 0 drop f32x4.ge drop unreachable
    end
  )
  (func $f32x4.add-return (export "f32x4.add-return") (param v128) (result v128)
    local.get 0 return f32x4.add drop local.get 0 drop f32x4.add drop unreachable
  )
  (func $f32x4.sub-br (export "f32x4.sub-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.sub drop local.get 0 drop f32x4.sub drop unreachable
    end
  )
  (func $f32x4.mul-arm (export "f32x4.mul-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.mul drop local.get 0 drop f32x4.mul drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.div-table (export "f32x4.div-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.div drop local.get 0 drop f32x4.div drop unreachable
    end
  )
  (func $f32x4.min-return (export "f32x4.min-return") (param v128) (result v128)
    local.get 0 return f32x4.min drop local.get 0 drop f32x4.min drop unreachable
  )
  (func $f32x4.max-br (export "f32x4.max-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.max drop local.get 0 drop f32x4.max drop unreachable
    end
  )
  (func $f32x4.pmin-arm (export "f32x4.pmin-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f32x4.pmin drop local.get 0 drop f32x4.pmin drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.pmax-table (export "f32x4.pmax-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.pmax drop local.get 0 drop f32x4.pmax drop unreachable
    end
  )
  (func $f32x4.relaxed_min-return (export "f32x4.relaxed_min-return") (param v128) (result v128)
    local.get 0 return f32x4.relaxed_min drop local.get 0 drop f32x4.relaxed_min drop unreachable
  )
  (func $f32x4.relaxed_max-br (export "f32x4.relaxed_max-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.relaxed_max drop local.get 0 drop f32x4.relaxed_max drop unreachable
    end
  )
  (func $f64x2.eq-arm (export "f64x2.eq-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.eq drop local.get 0 drop f64x2.eq drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.ne-table (export "f64x2.ne-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.ne drop local.get 0 drop f64x2.ne drop unreachable
    end
  )
  (func $f64x2.lt-return (export "f64x2.lt-return") (param v128) (result v128)
    local.get 0 return f64x2.lt drop local.get 0 drop f64x2.lt drop unreachable
  )
  (func $f64x2.gt-br (export "f64x2.gt-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.gt drop local.get 0 drop f64x2.gt drop unreachable
    end
  )
  (func $f64x2.le-arm (export "f64x2.le-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.le drop local.get 0 drop f64x2.le drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.ge-table (export "f64x2.ge-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.ge drop local.get 0 drop f64x2.ge drop unreachable
    end
  )
  (func $f64x2.add-return (export "f64x2.add-return") (param v128) (result v128)
    local.get 0 return f64x2.add drop local.get 0 drop f64x2.add drop unreachable
  )
  (func $f64x2.sub-br (export "f64x2.sub-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.sub drop local.get 0 drop f64x2.sub drop unreachable
    end
  )
  (func $f64x2.mul-arm (export "f64x2.mul-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.mul drop local.get 0 drop f64x2.mul drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.div-table (export "f64x2.div-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.div drop local.get 0 drop f64x2.div drop unreachable
    end
  )
  (func $f64x2.min-return (export "f64x2.min-return") (param v128) (result v128)
    local.get 0 return f64x2.min drop local.get 0 drop f64x2.min drop unreachable
  )
  (func $f64x2.max-br (export "f64x2.max-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.max drop local.get 0 drop f64x2.max drop unreachable
    end
  )
  (func $f64x2.pmin-arm (export "f64x2.pmin-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.pmin drop local.get 0 drop f64x2.pmin drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.pmax-table (export "f64x2.pmax-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.pmax drop local.get 0 drop f64x2.pmax drop unreachable
    end
  )
  (func $f64x2.relaxed_min-return (export "f64x2.relaxed_min-return") (param v128) (result v128)
    local.get 0 return f64x2.relaxed_min drop local.get 0 drop f64x2.relaxed_min drop unreachable
  )
  (func $f64x2.relaxed_max-br (export "f64x2.relaxed_max-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.relaxed_max drop local.get 0 drop f64x2.relaxed_max drop unreachable
    end
  )
  (func $v128.bitselect-arm (export "v128.bitselect-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.bitselect drop local.get 0 drop v128.bitselect drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.relaxed_madd-table (export "f32x4.relaxed_madd-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.relaxed_madd drop local.get 0 drop f32x4.relaxed_madd drop
      unreachable
    end
  )
  (func $f32x4.relaxed_nmadd-return (export "f32x4.relaxed_nmadd-return") (param v128) (result v128)
    local.get 0 return f32x4.relaxed_nmadd drop local.get 0 drop f32x4.relaxed_nmadd drop unreachable
  )
  (func $f64x2.relaxed_madd-br (export "f64x2.relaxed_madd-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f64x2.relaxed_madd drop local.get 0 drop f64x2.relaxed_madd drop unreachable
    end
  )
  (func $f64x2.relaxed_nmadd-arm (export "f64x2.relaxed_nmadd-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.relaxed_nmadd drop local.get 0 drop f64x2.relaxed_nmadd drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.relaxed_laneselect-table (export "i8x16.relaxed_laneselect-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.relaxed_laneselect drop local.get 0 drop
      i8x16.relaxed_laneselect drop unreachable
    end
  )
  (func $i16x8.relaxed_laneselect-return (export "i16x8.relaxed_laneselect-return") (param v128) (result v128)
    local.get 0 return i16x8.relaxed_laneselect drop local.get 0 drop i16x8.relaxed_laneselect drop
    unreachable
  )
  (func $i32x4.relaxed_laneselect-br (export "i32x4.relaxed_laneselect-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.relaxed_laneselect drop local.get 0 drop i32x4.relaxed_laneselect drop
      unreachable
    end
  )
  (func $i64x2.relaxed_laneselect-arm (export "i64x2.relaxed_laneselect-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.relaxed_laneselect drop local.get 0 drop i64x2.relaxed_laneselect drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-table (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-table")
  (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.relaxed_dot_i8x16_i7x16_add_s drop local.get 0 drop
      i32x4.relaxed_dot_i8x16_i7x16_add_s drop unreachable
    end
  )
  (func $v128.any_true-return (export "v128.any_true-return") (param v128) (result v128)
    local.get 0 return v128.any_true drop local.get 0 drop v128.any_true drop unreachable
  )
  (func $i8x16.all_true-br (export "i8x16.all_true-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.all_true drop local.get 0 drop i8x16.all_true drop unreachable
    end
  )
  (func $i8x16.bitmask-arm (export "i8x16.bitmask-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.bitmask drop local.get 0 drop i8x16.bitmask drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.all_true-table (export "i16x8.all_true-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.all_true drop local.get 0 drop i16x8.all_true drop
      unreachable
    end
  )
  (func $i16x8.bitmask-return (export "i16x8.bitmask-return") (param v128) (result v128)
    local.get 0 return i16x8.bitmask drop local.get 0 drop i16x8.bitmask drop unreachable
  )
  (func $i32x4.all_true-br (export "i32x4.all_true-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.all_true drop local.get 0 drop i32x4.all_true drop unreachable
    end
  )
  (func $i32x4.bitmask-arm (export "i32x4.bitmask-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.bitmask drop local.get 0 drop i32x4.bitmask drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.all_true-table (export "i64x2.all_true-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.all_true drop local.get 0 drop i64x2.all_true drop
      unreachable
    end
  )
  (func $i64x2.bitmask-return (export "i64x2.bitmask-return") (param v128) (result v128)
    local.get 0 return i64x2.bitmask drop local.get 0 drop i64x2.bitmask drop unreachable
  )
  (func $i8x16.shl-br (export "i8x16.shl-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.shl drop local.get 0 drop i8x16.shl drop unreachable
    end
  )
  (func $i8x16.shr_s-arm (export "i8x16.shr_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.shr_s drop local.get 0 drop i8x16.shr_s drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.shr_u-table (export "i8x16.shr_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.shr_u drop local.get 0 drop i8x16.shr_u drop unreachable
    end
  )
  (func $i16x8.shl-return (export "i16x8.shl-return") (param v128) (result v128)
    local.get 0 return i16x8.shl drop local.get 0 drop i16x8.shl drop unreachable
  )
  (func $i16x8.shr_s-br (export "i16x8.shr_s-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.shr_s drop local.get 0 drop i16x8.shr_s drop unreachable
    end
  )
  (func $i16x8.shr_u-arm (export "i16x8.shr_u-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.shr_u drop local.get 0 drop i16x8.shr_u drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.shl-table (export "i32x4.shl-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.shl drop local.get 0 drop i32x4.shl drop unreachable
    end
  )
  (func $i32x4.shr_s-return (export "i32x4.shr_s-return") (param v128) (result v128)
    local.get 0 return i32x4.shr_s drop local.get 0 drop i32x4.shr_s drop unreachable
  )
  (func $i32x4.shr_u-br (export "i32x4.shr_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.shr_u drop local.get 0 drop i32x4.shr_u drop unreachable
    end
  )
  (func $i64x2.shl-arm (export "i64x2.shl-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.shl drop local.get 0 drop i64x2.shl drop unreachable
    else
      local.get 0
    end
  )
  (func $i64x2.shr_s-table (export "i64x2.shr_s-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i64x2.shr_s drop local.get 0 drop i64x2.shr_s drop unreachable
    end
  )
  (func $i64x2.shr_u-return (export "i64x2.shr_u-return") (param v128) (result v128)
    local.get 0 return i64x2.shr_u drop local.get 0 drop i64x2.shr_u drop unreachable
  )
  (func $i8x16.splat-br (export "i8x16.splat-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.splat drop local.get 0 drop i8x16.splat drop unreachable
    end
  )
  (func $i8x16.extract_lane_s-arm (export "i8x16.extract_lane_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i8x16.extract_lane_s 10 drop local.get 0 drop i8x16.extract_lane_s 10 drop unreachable
    else
      local.get 0
    end
  )
  (func $i8x16.extract_lane_u-table (export "i8x16.extract_lane_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i8x16.extract_lane_u 8 drop local.get 0 drop
      i8x16.extract_lane_u 8 drop unreachable
    end
  )
  (func $i8x16.replace_lane-return (export "i8x16.replace_lane-return") (param v128) (result v128)
    local.get 0 return i8x16.replace_lane 7 drop local.get 0 drop i8x16.replace_lane 7 drop unreachable
  )
  (func $i16x8.splat-br (export "i16x8.splat-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i16x8.splat drop local.get 0 drop i16x8.splat drop unreachable
    end
  )
  (func $i16x8.extract_lane_s-arm (export "i16x8.extract_lane_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i16x8.extract_lane_s 5 drop local.get 0 drop i16x8.extract_lane_s 5 drop unreachable
    else
      local.get 0
    end
  )
  (func $i16x8.extract_lane_u-table (export "i16x8.extract_lane_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i16x8.extract_lane_u 5 drop local.get 0 drop
      i16x8.extract_lane_u 5 drop unreachable
    end
  )
  (func $i16x8.replace_lane-return (export "i16x8.replace_lane-return") (param v128) (result v128)
    local.get 0 return i16x8.replace_lane 4 drop local.get 0 drop i16x8.replace_lane 4 drop unreachable
  )
  (func $i32x4.splat-br (export "i32x4.splat-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i32x4.splat drop local.get 0 drop i32x4.splat drop unreachable
    end
  )
  (func $i32x4.extract_lane-arm (export "i32x4.extract_lane-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i32x4.extract_lane 1 drop local.get 0 drop i32x4.extract_lane 1 drop unreachable
    else
      local.get 0
    end
  )
  (func $i32x4.replace_lane-table (export "i32x4.replace_lane-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 i32x4.replace_lane 3 drop local.get 0 drop i32x4.replace_lane 3
      drop unreachable
    end
  )
  (func $i64x2.splat-return (export "i64x2.splat-return") (param v128) (result v128)
    local.get 0 return i64x2.splat drop local.get 0 drop i64x2.splat drop unreachable
  )
  (func $i64x2.extract_lane-br (export "i64x2.extract_lane-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i64x2.extract_lane 0 drop local.get 0 drop i64x2.extract_lane 0 drop unreachable
    end
  )
  (func $i64x2.replace_lane-arm (export "i64x2.replace_lane-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable i64x2.replace_lane 1 drop local.get 0 drop i64x2.replace_lane 1 drop unreachable
    else
      local.get 0
    end
  )
  (func $f32x4.splat-table (export "f32x4.splat-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f32x4.splat drop local.get 0 drop f32x4.splat drop unreachable
    end
  )
  (func $f32x4.extract_lane-return (export "f32x4.extract_lane-return") (param v128) (result v128)
    local.get 0 return f32x4.extract_lane 3 drop local.get 0 drop f32x4.extract_lane 3 drop unreachable
  )
  (func $f32x4.replace_lane-br (export "f32x4.replace_lane-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 f32x4.replace_lane 0 drop local.get 0 drop f32x4.replace_lane 0 drop unreachable
    end
  )
  (func $f64x2.splat-arm (export "f64x2.splat-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable f64x2.splat drop local.get 0 drop f64x2.splat drop unreachable
    else
      local.get 0
    end
  )
  (func $f64x2.extract_lane-table (export "f64x2.extract_lane-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 f64x2.extract_lane 1 drop local.get 0 drop f64x2.extract_lane 1
      drop unreachable
    end
  )
  (func $f64x2.replace_lane-return (export "f64x2.replace_lane-return") (param v128) (result v128)
    local.get 0 return f64x2.replace_lane 1 drop local.get 0 drop f64x2.replace_lane 1 drop unreachable
  )
  (func $i8x16.shuffle-br (export "i8x16.shuffle-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 i8x16.shuffle 23 22 11 27 23 24 25 11 0 15 3 3 22 1 31 22 drop local.get 0 drop
      i8x16.shuffle 23 22 11 27 23 24 25 11 0 15 3 3 22 1 31 22 drop unreachable
    end
  )
  (func $v128.load-arm (export "v128.load-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load offset=3 drop local.get 0 drop v128.load offset=3 drop unreachable
    else
      local.get 0
    end
  )
  (func $v128.store-table (export "v128.store-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.store offset=3 local.get 0 drop v128.store offset=3
      unreachable
    end
  )
  (func $v128.load8x8_s-return (export "v128.load8x8_s-return") (param v128) (result v128)
    local.get 0 return v128.load8x8_s offset=3 drop local.get 0 drop v128.load8x8_s offset=3 drop unreachable
  )
  (func $v128.load8x8_u-br (export "v128.load8x8_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.load8x8_u offset=3 drop local.get 0 drop v128.load8x8_u offset=3 drop unreachable
    end
  )
  (func $v128.load16x4_s-arm (export "v128.load16x4_s-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load16x4_s offset=3 drop local.get 0 drop v128.load16x4_s offset=3 drop unreachable
    else
      local.get 0
    end
  )
  (func $v128.load16x4_u-table (export "v128.load16x4_u-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.load16x4_u offset=3 drop local.get 0 drop
      v128.load16x4_u offset=3 drop unreachable
    end
  )
  (func $v128.load32x2_s-return (export "v128.load32x2_s-return") (param v128) (result v128)
    local.get 0 return v128.load32x2_s offset=3 drop local.get 0 drop v128.load32x2_s offset=3 drop
    unreachable
  )
  (func $v128.load32x2_u-br (export "v128.load32x2_u-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.load32x2_u offset=3 drop local.get 0 drop v128.load32x2_u offset=3 drop
      unreachable
    end
  )
  (func $v128.load8_splat-arm (export "v128.load8_splat-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load8_splat offset=3 drop local.get 0 drop v128.load8_splat offset=3 drop unreachable
    else
      local.get 0
    end
  )
  (func $v128.load16_splat-table (export "v128.load16_splat-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.load16_splat offset=3 drop local.get 0 drop
      v128.load16_splat offset=3 drop unreachable
    end
  )
  (func $v128.load32_splat-return (export "v128.load32_splat-return") (param v128) (result v128)
    local.get 0 return v128.load32_splat offset=3 drop local.get 0 drop v128.load32_splat offset=3 drop
    unreachable
  )
  (func $v128.load64_splat-br (export "v128.load64_splat-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.load64_splat offset=3 drop local.get 0 drop v128.load64_splat offset=3 drop
      unreachable
    end
  )
  (func $v128.load32_zero-arm (export "v128.load32_zero-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load32_zero offset=3 drop local.get 0 drop v128.load32_zero offset=3 drop unreachable
    else
      local.get 0
    end
  )
  (func $v128.load64_zero-table (export "v128.load64_zero-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.load64_zero offset=3 drop local.get 0 drop
      v128.load64_zero offset=3 drop unreachable
    end
  )
  (func $v128.load8_lane-return (export "v128.load8_lane-return") (param v128) (result v128)
    local.get 0 return v128.load8_lane offset=3 15 drop local.get 0 drop v128.load8_lane offset=3 15 drop
    unreachable
  )
  (func $v128.store8_lane-br (export "v128.store8_lane-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.store8_lane offset=3 15 local.get 0 drop v128.store8_lane offset=3 15 unreachable
    end
  )
  (func $v128.load16_lane-arm (export "v128.load16_lane-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load16_lane offset=3 7 drop local.get 0 drop v128.load16_lane offset=3 7 drop
      unreachable
    else
      local.get 0
    end
  )
  (func $v128.store16_lane-table (export "v128.store16_lane-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.store16_lane offset=3 7 local.get 0 drop
      v128.store16_lane offset=3 7 unreachable
    end
  )
  (func $v128.load32_lane-return (export "v128.load32_lane-return") (param v128) (result v128)
    local.get 0 return v128.load32_lane offset=3 3 drop local.get 0 drop v128.load32_lane offset=3 3 drop
    unreachable
  )
  (func $v128.store32_lane-br (export "v128.store32_lane-br") (param v128) (result v128)
    block (result v128)
      local.get 0 br 0 v128.store32_lane offset=3 3 local.get 0 drop v128.store32_lane offset=3 3 unreachable
    end
  )
  (func $v128.load64_lane-arm (export "v128.load64_lane-arm") (param v128) (result v128)
    i32.const 0
    if (result v128)
      unreachable v128.load64_lane offset=3 1 drop local.get 0 drop v128.load64_lane offset=3 1 drop
      unreachable
    else
      local.get 0
    end
  )
  (func $v128.store64_lane-table (export "v128.store64_lane-table") (param v128) (result v128)
    block (result v128)
      local.get 0 i32.const 1 br_table 0 0 0 v128.store64_lane offset=3 1 local.get 0 drop
      v128.store64_lane offset=3 1 unreachable
    end
  )
)

(assert_return (invoke "v128.const-return"
  (v128.const i64x2 0x200000000 0xffff000000000003)) (v128.const i64x2 0x200000000 0xffff000000000003))
(assert_return (invoke "v128.not-br"
  (v128.const i64x2 0x200000001 0xffff000000000003)) (v128.const i64x2 0x200000001 0xffff000000000003))
(assert_return (invoke "i8x16.abs-arm"
  (v128.const i64x2 0x200000002 0xffff000000000003)) (v128.const i64x2 0x200000002 0xffff000000000003))
(assert_return (invoke "i8x16.neg-table"
  (v128.const i64x2 0x200000003 0xffff000000000003)) (v128.const i64x2 0x200000003 0xffff000000000003))
(assert_return (invoke "i8x16.popcnt-return"
  (v128.const i64x2 0x200000004 0xffff000000000003)) (v128.const i64x2 0x200000004 0xffff000000000003))
(assert_return (invoke "i16x8.abs-br"
  (v128.const i64x2 0x200000005 0xffff000000000003)) (v128.const i64x2 0x200000005 0xffff000000000003))
(assert_return (invoke "i16x8.neg-arm"
  (v128.const i64x2 0x200000006 0xffff000000000003)) (v128.const i64x2 0x200000006 0xffff000000000003))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-table"
  (v128.const i64x2 0x200000007 0xffff000000000003)) (v128.const i64x2 0x200000007 0xffff000000000003))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-return"
  (v128.const i64x2 0x200000008 0xffff000000000003)) (v128.const i64x2 0x200000008 0xffff000000000003))
(assert_return (invoke "i16x8.extend_low_i8x16_s-br"
  (v128.const i64x2 0x200000009 0xffff000000000003)) (v128.const i64x2 0x200000009 0xffff000000000003))
(assert_return (invoke "i16x8.extend_high_i8x16_s-arm"
  (v128.const i64x2 0x20000000a 0xffff000000000003)) (v128.const i64x2 0x20000000a 0xffff000000000003))
(assert_return (invoke "i16x8.extend_low_i8x16_u-table"
  (v128.const i64x2 0x20000000b 0xffff000000000003)) (v128.const i64x2 0x20000000b 0xffff000000000003))
(assert_return (invoke "i16x8.extend_high_i8x16_u-return"
  (v128.const i64x2 0x20000000c 0xffff000000000003)) (v128.const i64x2 0x20000000c 0xffff000000000003))
(assert_return (invoke "i32x4.abs-br"
  (v128.const i64x2 0x20000000d 0xffff000000000003)) (v128.const i64x2 0x20000000d 0xffff000000000003))
(assert_return (invoke "i32x4.neg-arm"
  (v128.const i64x2 0x20000000e 0xffff000000000003)) (v128.const i64x2 0x20000000e 0xffff000000000003))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-table"
  (v128.const i64x2 0x20000000f 0xffff000000000003)) (v128.const i64x2 0x20000000f 0xffff000000000003))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-return"
  (v128.const i64x2 0x200000010 0xffff000000000003)) (v128.const i64x2 0x200000010 0xffff000000000003))
(assert_return (invoke "i32x4.extend_low_i16x8_s-br"
  (v128.const i64x2 0x200000011 0xffff000000000003)) (v128.const i64x2 0x200000011 0xffff000000000003))
(assert_return (invoke "i32x4.extend_high_i16x8_s-arm"
  (v128.const i64x2 0x200000012 0xffff000000000003)) (v128.const i64x2 0x200000012 0xffff000000000003))
(assert_return (invoke "i32x4.extend_low_i16x8_u-table"
  (v128.const i64x2 0x200000013 0xffff000000000003)) (v128.const i64x2 0x200000013 0xffff000000000003))
(assert_return (invoke "i32x4.extend_high_i16x8_u-return"
  (v128.const i64x2 0x200000014 0xffff000000000003)) (v128.const i64x2 0x200000014 0xffff000000000003))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-br"
  (v128.const i64x2 0x200000015 0xffff000000000003)) (v128.const i64x2 0x200000015 0xffff000000000003))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-arm"
  (v128.const i64x2 0x200000016 0xffff000000000003)) (v128.const i64x2 0x200000016 0xffff000000000003))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-table"
  (v128.const i64x2 0x200000017 0xffff000000000003)) (v128.const i64x2 0x200000017 0xffff000000000003))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-return"
  (v128.const i64x2 0x200000018 0xffff000000000003)) (v128.const i64x2 0x200000018 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-br"
  (v128.const i64x2 0x200000019 0xffff000000000003)) (v128.const i64x2 0x200000019 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-arm"
  (v128.const i64x2 0x20000001a 0xffff000000000003)) (v128.const i64x2 0x20000001a 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-table"
  (v128.const i64x2 0x20000001b 0xffff000000000003)) (v128.const i64x2 0x20000001b 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-return"
  (v128.const i64x2 0x20000001c 0xffff000000000003)) (v128.const i64x2 0x20000001c 0xffff000000000003))
(assert_return (invoke "i64x2.abs-br"
  (v128.const i64x2 0x20000001d 0xffff000000000003)) (v128.const i64x2 0x20000001d 0xffff000000000003))
(assert_return (invoke "i64x2.neg-arm"
  (v128.const i64x2 0x20000001e 0xffff000000000003)) (v128.const i64x2 0x20000001e 0xffff000000000003))
(assert_return (invoke "i64x2.extend_low_i32x4_s-table"
  (v128.const i64x2 0x20000001f 0xffff000000000003)) (v128.const i64x2 0x20000001f 0xffff000000000003))
(assert_return (invoke "i64x2.extend_high_i32x4_s-return"
  (v128.const i64x2 0x200000020 0xffff000000000003)) (v128.const i64x2 0x200000020 0xffff000000000003))
(assert_return (invoke "i64x2.extend_low_i32x4_u-br"
  (v128.const i64x2 0x200000021 0xffff000000000003)) (v128.const i64x2 0x200000021 0xffff000000000003))
(assert_return (invoke "i64x2.extend_high_i32x4_u-arm"
  (v128.const i64x2 0x200000022 0xffff000000000003)) (v128.const i64x2 0x200000022 0xffff000000000003))
(assert_return (invoke "f32x4.abs-table"
  (v128.const i64x2 0x200000023 0xffff000000000003)) (v128.const i64x2 0x200000023 0xffff000000000003))
(assert_return (invoke "f32x4.neg-return"
  (v128.const i64x2 0x200000024 0xffff000000000003)) (v128.const i64x2 0x200000024 0xffff000000000003))
(assert_return (invoke "f32x4.sqrt-br"
  (v128.const i64x2 0x200000025 0xffff000000000003)) (v128.const i64x2 0x200000025 0xffff000000000003))
(assert_return (invoke "f32x4.ceil-arm"
  (v128.const i64x2 0x200000026 0xffff000000000003)) (v128.const i64x2 0x200000026 0xffff000000000003))
(assert_return (invoke "f32x4.floor-table"
  (v128.const i64x2 0x200000027 0xffff000000000003)) (v128.const i64x2 0x200000027 0xffff000000000003))
(assert_return (invoke "f32x4.trunc-return"
  (v128.const i64x2 0x200000028 0xffff000000000003)) (v128.const i64x2 0x200000028 0xffff000000000003))
(assert_return (invoke "f32x4.nearest-br"
  (v128.const i64x2 0x200000029 0xffff000000000003)) (v128.const i64x2 0x200000029 0xffff000000000003))
(assert_return (invoke "f32x4.convert_i32x4_s-arm"
  (v128.const i64x2 0x20000002a 0xffff000000000003)) (v128.const i64x2 0x20000002a 0xffff000000000003))
(assert_return (invoke "f32x4.convert_i32x4_u-table"
  (v128.const i64x2 0x20000002b 0xffff000000000003)) (v128.const i64x2 0x20000002b 0xffff000000000003))
(assert_return (invoke "f32x4.demote_f64x2_zero-return"
  (v128.const i64x2 0x20000002c 0xffff000000000003)) (v128.const i64x2 0x20000002c 0xffff000000000003))
(assert_return (invoke "f64x2.abs-br"
  (v128.const i64x2 0x20000002d 0xffff000000000003)) (v128.const i64x2 0x20000002d 0xffff000000000003))
(assert_return (invoke "f64x2.neg-arm"
  (v128.const i64x2 0x20000002e 0xffff000000000003)) (v128.const i64x2 0x20000002e 0xffff000000000003))
(assert_return (invoke "f64x2.sqrt-table"
  (v128.const i64x2 0x20000002f 0xffff000000000003)) (v128.const i64x2 0x20000002f 0xffff000000000003))
(assert_return (invoke "f64x2.ceil-return"
  (v128.const i64x2 0x200000030 0xffff000000000003)) (v128.const i64x2 0x200000030 0xffff000000000003))
(assert_return (invoke "f64x2.floor-br"
  (v128.const i64x2 0x200000031 0xffff000000000003)) (v128.const i64x2 0x200000031 0xffff000000000003))
(assert_return (invoke "f64x2.trunc-arm"
  (v128.const i64x2 0x200000032 0xffff000000000003)) (v128.const i64x2 0x200000032 0xffff000000000003))
(assert_return (invoke "f64x2.nearest-table"
  (v128.const i64x2 0x200000033 0xffff000000000003)) (v128.const i64x2 0x200000033 0xffff000000000003))
(assert_return (invoke "f64x2.convert_low_i32x4_s-return"
  (v128.const i64x2 0x200000034 0xffff000000000003)) (v128.const i64x2 0x200000034 0xffff000000000003))
(assert_return (invoke "f64x2.convert_low_i32x4_u-br"
  (v128.const i64x2 0x200000035 0xffff000000000003)) (v128.const i64x2 0x200000035 0xffff000000000003))
(assert_return (invoke "f64x2.promote_low_f32x4-arm"
  (v128.const i64x2 0x200000036 0xffff000000000003)) (v128.const i64x2 0x200000036 0xffff000000000003))
(assert_return (invoke "v128.and-table"
  (v128.const i64x2 0x200000037 0xffff000000000003)) (v128.const i64x2 0x200000037 0xffff000000000003))
(assert_return (invoke "v128.andnot-return"
  (v128.const i64x2 0x200000038 0xffff000000000003)) (v128.const i64x2 0x200000038 0xffff000000000003))
(assert_return (invoke "v128.or-br"
  (v128.const i64x2 0x200000039 0xffff000000000003)) (v128.const i64x2 0x200000039 0xffff000000000003))
(assert_return (invoke "v128.xor-arm"
  (v128.const i64x2 0x20000003a 0xffff000000000003)) (v128.const i64x2 0x20000003a 0xffff000000000003))
(assert_return (invoke "i8x16.eq-table"
  (v128.const i64x2 0x20000003b 0xffff000000000003)) (v128.const i64x2 0x20000003b 0xffff000000000003))
(assert_return (invoke "i8x16.ne-return"
  (v128.const i64x2 0x20000003c 0xffff000000000003)) (v128.const i64x2 0x20000003c 0xffff000000000003))
(assert_return (invoke "i8x16.lt_s-br"
  (v128.const i64x2 0x20000003d 0xffff000000000003)) (v128.const i64x2 0x20000003d 0xffff000000000003))
(assert_return (invoke "i8x16.gt_s-arm"
  (v128.const i64x2 0x20000003e 0xffff000000000003)) (v128.const i64x2 0x20000003e 0xffff000000000003))
(assert_return (invoke "i8x16.le_s-table"
  (v128.const i64x2 0x20000003f 0xffff000000000003)) (v128.const i64x2 0x20000003f 0xffff000000000003))
(assert_return (invoke "i8x16.ge_s-return"
  (v128.const i64x2 0x200000040 0xffff000000000003)) (v128.const i64x2 0x200000040 0xffff000000000003))
(assert_return (invoke "i8x16.lt_u-br"
  (v128.const i64x2 0x200000041 0xffff000000000003)) (v128.const i64x2 0x200000041 0xffff000000000003))
(assert_return (invoke "i8x16.gt_u-arm"
  (v128.const i64x2 0x200000042 0xffff000000000003)) (v128.const i64x2 0x200000042 0xffff000000000003))
(assert_return (invoke "i8x16.le_u-table"
  (v128.const i64x2 0x200000043 0xffff000000000003)) (v128.const i64x2 0x200000043 0xffff000000000003))
(assert_return (invoke "i8x16.ge_u-return"
  (v128.const i64x2 0x200000044 0xffff000000000003)) (v128.const i64x2 0x200000044 0xffff000000000003))
(assert_return (invoke "i8x16.add-br"
  (v128.const i64x2 0x200000045 0xffff000000000003)) (v128.const i64x2 0x200000045 0xffff000000000003))
(assert_return (invoke "i8x16.sub-arm"
  (v128.const i64x2 0x200000046 0xffff000000000003)) (v128.const i64x2 0x200000046 0xffff000000000003))
(assert_return (invoke "i8x16.add_sat_s-table"
  (v128.const i64x2 0x200000047 0xffff000000000003)) (v128.const i64x2 0x200000047 0xffff000000000003))
(assert_return (invoke "i8x16.add_sat_u-return"
  (v128.const i64x2 0x200000048 0xffff000000000003)) (v128.const i64x2 0x200000048 0xffff000000000003))
(assert_return (invoke "i8x16.sub_sat_s-br"
  (v128.const i64x2 0x200000049 0xffff000000000003)) (v128.const i64x2 0x200000049 0xffff000000000003))
(assert_return (invoke "i8x16.sub_sat_u-arm"
  (v128.const i64x2 0x20000004a 0xffff000000000003)) (v128.const i64x2 0x20000004a 0xffff000000000003))
(assert_return (invoke "i8x16.avgr_u-table"
  (v128.const i64x2 0x20000004b 0xffff000000000003)) (v128.const i64x2 0x20000004b 0xffff000000000003))
(assert_return (invoke "i8x16.min_s-return"
  (v128.const i64x2 0x20000004c 0xffff000000000003)) (v128.const i64x2 0x20000004c 0xffff000000000003))
(assert_return (invoke "i8x16.min_u-br"
  (v128.const i64x2 0x20000004d 0xffff000000000003)) (v128.const i64x2 0x20000004d 0xffff000000000003))
(assert_return (invoke "i8x16.max_s-arm"
  (v128.const i64x2 0x20000004e 0xffff000000000003)) (v128.const i64x2 0x20000004e 0xffff000000000003))
(assert_return (invoke "i8x16.max_u-table"
  (v128.const i64x2 0x20000004f 0xffff000000000003)) (v128.const i64x2 0x20000004f 0xffff000000000003))
(assert_return (invoke "i8x16.narrow_i16x8_s-return"
  (v128.const i64x2 0x200000050 0xffff000000000003)) (v128.const i64x2 0x200000050 0xffff000000000003))
(assert_return (invoke "i8x16.narrow_i16x8_u-br"
  (v128.const i64x2 0x200000051 0xffff000000000003)) (v128.const i64x2 0x200000051 0xffff000000000003))
(assert_return (invoke "i8x16.swizzle-arm"
  (v128.const i64x2 0x200000052 0xffff000000000003)) (v128.const i64x2 0x200000052 0xffff000000000003))
(assert_return (invoke "i8x16.relaxed_swizzle-table"
  (v128.const i64x2 0x200000053 0xffff000000000003)) (v128.const i64x2 0x200000053 0xffff000000000003))
(assert_return (invoke "i16x8.eq-return"
  (v128.const i64x2 0x200000054 0xffff000000000003)) (v128.const i64x2 0x200000054 0xffff000000000003))
(assert_return (invoke "i16x8.ne-br"
  (v128.const i64x2 0x200000055 0xffff000000000003)) (v128.const i64x2 0x200000055 0xffff000000000003))
(assert_return (invoke "i16x8.lt_s-arm"
  (v128.const i64x2 0x200000056 0xffff000000000003)) (v128.const i64x2 0x200000056 0xffff000000000003))
(assert_return (invoke "i16x8.gt_s-table"
  (v128.const i64x2 0x200000057 0xffff000000000003)) (v128.const i64x2 0x200000057 0xffff000000000003))
(assert_return (invoke "i16x8.le_s-return"
  (v128.const i64x2 0x200000058 0xffff000000000003)) (v128.const i64x2 0x200000058 0xffff000000000003))
(assert_return (invoke "i16x8.ge_s-br"
  (v128.const i64x2 0x200000059 0xffff000000000003)) (v128.const i64x2 0x200000059 0xffff000000000003))
(assert_return (invoke "i16x8.lt_u-arm"
  (v128.const i64x2 0x20000005a 0xffff000000000003)) (v128.const i64x2 0x20000005a 0xffff000000000003))
(assert_return (invoke "i16x8.gt_u-table"
  (v128.const i64x2 0x20000005b 0xffff000000000003)) (v128.const i64x2 0x20000005b 0xffff000000000003))
(assert_return (invoke "i16x8.le_u-return"
  (v128.const i64x2 0x20000005c 0xffff000000000003)) (v128.const i64x2 0x20000005c 0xffff000000000003))
(assert_return (invoke "i16x8.ge_u-br"
  (v128.const i64x2 0x20000005d 0xffff000000000003)) (v128.const i64x2 0x20000005d 0xffff000000000003))
(assert_return (invoke "i16x8.add-arm"
  (v128.const i64x2 0x20000005e 0xffff000000000003)) (v128.const i64x2 0x20000005e 0xffff000000000003))
(assert_return (invoke "i16x8.sub-table"
  (v128.const i64x2 0x20000005f 0xffff000000000003)) (v128.const i64x2 0x20000005f 0xffff000000000003))
(assert_return (invoke "i16x8.mul-return"
  (v128.const i64x2 0x200000060 0xffff000000000003)) (v128.const i64x2 0x200000060 0xffff000000000003))
(assert_return (invoke "i16x8.add_sat_s-br"
  (v128.const i64x2 0x200000061 0xffff000000000003)) (v128.const i64x2 0x200000061 0xffff000000000003))
(assert_return (invoke "i16x8.add_sat_u-arm"
  (v128.const i64x2 0x200000062 0xffff000000000003)) (v128.const i64x2 0x200000062 0xffff000000000003))
(assert_return (invoke "i16x8.sub_sat_s-table"
  (v128.const i64x2 0x200000063 0xffff000000000003)) (v128.const i64x2 0x200000063 0xffff000000000003))
(assert_return (invoke "i16x8.sub_sat_u-return"
  (v128.const i64x2 0x200000064 0xffff000000000003)) (v128.const i64x2 0x200000064 0xffff000000000003))
(assert_return (invoke "i16x8.avgr_u-br"
  (v128.const i64x2 0x200000065 0xffff000000000003)) (v128.const i64x2 0x200000065 0xffff000000000003))
(assert_return (invoke "i16x8.min_s-arm"
  (v128.const i64x2 0x200000066 0xffff000000000003)) (v128.const i64x2 0x200000066 0xffff000000000003))
(assert_return (invoke "i16x8.min_u-table"
  (v128.const i64x2 0x200000067 0xffff000000000003)) (v128.const i64x2 0x200000067 0xffff000000000003))
(assert_return (invoke "i16x8.max_s-return"
  (v128.const i64x2 0x200000068 0xffff000000000003)) (v128.const i64x2 0x200000068 0xffff000000000003))
(assert_return (invoke "i16x8.max_u-br"
  (v128.const i64x2 0x200000069 0xffff000000000003)) (v128.const i64x2 0x200000069 0xffff000000000003))
(assert_return (invoke "i16x8.narrow_i32x4_s-arm"
  (v128.const i64x2 0x20000006a 0xffff000000000003)) (v128.const i64x2 0x20000006a 0xffff000000000003))
(assert_return (invoke "i16x8.narrow_i32x4_u-table"
  (v128.const i64x2 0x20000006b 0xffff000000000003)) (v128.const i64x2 0x20000006b 0xffff000000000003))
(assert_return (invoke "i16x8.q15mulr_sat_s-return"
  (v128.const i64x2 0x20000006c 0xffff000000000003)) (v128.const i64x2 0x20000006c 0xffff000000000003))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-br"
  (v128.const i64x2 0x20000006d 0xffff000000000003)) (v128.const i64x2 0x20000006d 0xffff000000000003))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-arm"
  (v128.const i64x2 0x20000006e 0xffff000000000003)) (v128.const i64x2 0x20000006e 0xffff000000000003))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-table"
  (v128.const i64x2 0x20000006f 0xffff000000000003)) (v128.const i64x2 0x20000006f 0xffff000000000003))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-return"
  (v128.const i64x2 0x200000070 0xffff000000000003)) (v128.const i64x2 0x200000070 0xffff000000000003))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-br"
  (v128.const i64x2 0x200000071 0xffff000000000003)) (v128.const i64x2 0x200000071 0xffff000000000003))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-arm"
  (v128.const i64x2 0x200000072 0xffff000000000003)) (v128.const i64x2 0x200000072 0xffff000000000003))
(assert_return (invoke "i32x4.eq-table"
  (v128.const i64x2 0x200000073 0xffff000000000003)) (v128.const i64x2 0x200000073 0xffff000000000003))
(assert_return (invoke "i32x4.ne-return"
  (v128.const i64x2 0x200000074 0xffff000000000003)) (v128.const i64x2 0x200000074 0xffff000000000003))
(assert_return (invoke "i32x4.lt_s-br"
  (v128.const i64x2 0x200000075 0xffff000000000003)) (v128.const i64x2 0x200000075 0xffff000000000003))
(assert_return (invoke "i32x4.gt_s-arm"
  (v128.const i64x2 0x200000076 0xffff000000000003)) (v128.const i64x2 0x200000076 0xffff000000000003))
(assert_return (invoke "i32x4.le_s-table"
  (v128.const i64x2 0x200000077 0xffff000000000003)) (v128.const i64x2 0x200000077 0xffff000000000003))
(assert_return (invoke "i32x4.ge_s-return"
  (v128.const i64x2 0x200000078 0xffff000000000003)) (v128.const i64x2 0x200000078 0xffff000000000003))
(assert_return (invoke "i32x4.lt_u-br"
  (v128.const i64x2 0x200000079 0xffff000000000003)) (v128.const i64x2 0x200000079 0xffff000000000003))
(assert_return (invoke "i32x4.gt_u-arm"
  (v128.const i64x2 0x20000007a 0xffff000000000003)) (v128.const i64x2 0x20000007a 0xffff000000000003))
(assert_return (invoke "i32x4.le_u-table"
  (v128.const i64x2 0x20000007b 0xffff000000000003)) (v128.const i64x2 0x20000007b 0xffff000000000003))
(assert_return (invoke "i32x4.ge_u-return"
  (v128.const i64x2 0x20000007c 0xffff000000000003)) (v128.const i64x2 0x20000007c 0xffff000000000003))
(assert_return (invoke "i32x4.add-br"
  (v128.const i64x2 0x20000007d 0xffff000000000003)) (v128.const i64x2 0x20000007d 0xffff000000000003))
(assert_return (invoke "i32x4.sub-arm"
  (v128.const i64x2 0x20000007e 0xffff000000000003)) (v128.const i64x2 0x20000007e 0xffff000000000003))
(assert_return (invoke "i32x4.mul-table"
  (v128.const i64x2 0x20000007f 0xffff000000000003)) (v128.const i64x2 0x20000007f 0xffff000000000003))
(assert_return (invoke "i32x4.min_s-return"
  (v128.const i64x2 0x200000080 0xffff000000000003)) (v128.const i64x2 0x200000080 0xffff000000000003))
(assert_return (invoke "i32x4.min_u-br"
  (v128.const i64x2 0x200000081 0xffff000000000003)) (v128.const i64x2 0x200000081 0xffff000000000003))
(assert_return (invoke "i32x4.max_s-arm"
  (v128.const i64x2 0x200000082 0xffff000000000003)) (v128.const i64x2 0x200000082 0xffff000000000003))
(assert_return (invoke "i32x4.max_u-table"
  (v128.const i64x2 0x200000083 0xffff000000000003)) (v128.const i64x2 0x200000083 0xffff000000000003))
(assert_return (invoke "i32x4.dot_i16x8_s-return"
  (v128.const i64x2 0x200000084 0xffff000000000003)) (v128.const i64x2 0x200000084 0xffff000000000003))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-br"
  (v128.const i64x2 0x200000085 0xffff000000000003)) (v128.const i64x2 0x200000085 0xffff000000000003))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-arm"
  (v128.const i64x2 0x200000086 0xffff000000000003)) (v128.const i64x2 0x200000086 0xffff000000000003))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-table"
  (v128.const i64x2 0x200000087 0xffff000000000003)) (v128.const i64x2 0x200000087 0xffff000000000003))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-return"
  (v128.const i64x2 0x200000088 0xffff000000000003)) (v128.const i64x2 0x200000088 0xffff000000000003))
(assert_return (invoke "i64x2.eq-br"
  (v128.const i64x2 0x200000089 0xffff000000000003)) (v128.const i64x2 0x200000089 0xffff000000000003))
(assert_return (invoke "i64x2.ne-arm"
  (v128.const i64x2 0x20000008a 0xffff000000000003)) (v128.const i64x2 0x20000008a 0xffff000000000003))
(assert_return (invoke "i64x2.lt_s-table"
  (v128.const i64x2 0x20000008b 0xffff000000000003)) (v128.const i64x2 0x20000008b 0xffff000000000003))
(assert_return (invoke "i64x2.gt_s-return"
  (v128.const i64x2 0x20000008c 0xffff000000000003)) (v128.const i64x2 0x20000008c 0xffff000000000003))
(assert_return (invoke "i64x2.le_s-br"
  (v128.const i64x2 0x20000008d 0xffff000000000003)) (v128.const i64x2 0x20000008d 0xffff000000000003))
(assert_return (invoke "i64x2.ge_s-arm"
  (v128.const i64x2 0x20000008e 0xffff000000000003)) (v128.const i64x2 0x20000008e 0xffff000000000003))
(assert_return (invoke "i64x2.add-table"
  (v128.const i64x2 0x20000008f 0xffff000000000003)) (v128.const i64x2 0x20000008f 0xffff000000000003))
(assert_return (invoke "i64x2.sub-return"
  (v128.const i64x2 0x200000090 0xffff000000000003)) (v128.const i64x2 0x200000090 0xffff000000000003))
(assert_return (invoke "i64x2.mul-br"
  (v128.const i64x2 0x200000091 0xffff000000000003)) (v128.const i64x2 0x200000091 0xffff000000000003))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-arm"
  (v128.const i64x2 0x200000092 0xffff000000000003)) (v128.const i64x2 0x200000092 0xffff000000000003))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-table"
  (v128.const i64x2 0x200000093 0xffff000000000003)) (v128.const i64x2 0x200000093 0xffff000000000003))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-return"
  (v128.const i64x2 0x200000094 0xffff000000000003)) (v128.const i64x2 0x200000094 0xffff000000000003))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-br"
  (v128.const i64x2 0x200000095 0xffff000000000003)) (v128.const i64x2 0x200000095 0xffff000000000003))
(assert_return (invoke "f32x4.eq-arm"
  (v128.const i64x2 0x200000096 0xffff000000000003)) (v128.const i64x2 0x200000096 0xffff000000000003))
(assert_return (invoke "f32x4.ne-table"
  (v128.const i64x2 0x200000097 0xffff000000000003)) (v128.const i64x2 0x200000097 0xffff000000000003))
(assert_return (invoke "f32x4.lt-return"
  (v128.const i64x2 0x200000098 0xffff000000000003)) (v128.const i64x2 0x200000098 0xffff000000000003))
(assert_return (invoke "f32x4.gt-br"
  (v128.const i64x2 0x200000099 0xffff000000000003)) (v128.const i64x2 0x200000099 0xffff000000000003))
(assert_return (invoke "f32x4.le-arm"
  (v128.const i64x2 0x20000009a 0xffff000000000003)) (v128.const i64x2 0x20000009a 0xffff000000000003))
(assert_return (invoke "f32x4.ge-table"
  (v128.const i64x2 0x20000009b 0xffff000000000003)) (v128.const i64x2 0x20000009b 0xffff000000000003))
(assert_return (invoke "f32x4.add-return"
  (v128.const i64x2 0x20000009c 0xffff000000000003)) (v128.const i64x2 0x20000009c 0xffff000000000003))
(assert_return (invoke "f32x4.sub-br"
  (v128.const i64x2 0x20000009d 0xffff000000000003)) (v128.const i64x2 0x20000009d 0xffff000000000003))
(assert_return (invoke "f32x4.mul-arm"
  (v128.const i64x2 0x20000009e 0xffff000000000003)) (v128.const i64x2 0x20000009e 0xffff000000000003))
(assert_return (invoke "f32x4.div-table"
  (v128.const i64x2 0x20000009f 0xffff000000000003)) (v128.const i64x2 0x20000009f 0xffff000000000003))
(assert_return (invoke "f32x4.min-return"
  (v128.const i64x2 0x2000000a0 0xffff000000000003)) (v128.const i64x2 0x2000000a0 0xffff000000000003))
(assert_return (invoke "f32x4.max-br"
  (v128.const i64x2 0x2000000a1 0xffff000000000003)) (v128.const i64x2 0x2000000a1 0xffff000000000003))
(assert_return (invoke "f32x4.pmin-arm"
  (v128.const i64x2 0x2000000a2 0xffff000000000003)) (v128.const i64x2 0x2000000a2 0xffff000000000003))
(assert_return (invoke "f32x4.pmax-table"
  (v128.const i64x2 0x2000000a3 0xffff000000000003)) (v128.const i64x2 0x2000000a3 0xffff000000000003))
(assert_return (invoke "f32x4.relaxed_min-return"
  (v128.const i64x2 0x2000000a4 0xffff000000000003)) (v128.const i64x2 0x2000000a4 0xffff000000000003))
(assert_return (invoke "f32x4.relaxed_max-br"
  (v128.const i64x2 0x2000000a5 0xffff000000000003)) (v128.const i64x2 0x2000000a5 0xffff000000000003))
(assert_return (invoke "f64x2.eq-arm"
  (v128.const i64x2 0x2000000a6 0xffff000000000003)) (v128.const i64x2 0x2000000a6 0xffff000000000003))
(assert_return (invoke "f64x2.ne-table"
  (v128.const i64x2 0x2000000a7 0xffff000000000003)) (v128.const i64x2 0x2000000a7 0xffff000000000003))
(assert_return (invoke "f64x2.lt-return"
  (v128.const i64x2 0x2000000a8 0xffff000000000003)) (v128.const i64x2 0x2000000a8 0xffff000000000003))
(assert_return (invoke "f64x2.gt-br"
  (v128.const i64x2 0x2000000a9 0xffff000000000003)) (v128.const i64x2 0x2000000a9 0xffff000000000003))
(assert_return (invoke "f64x2.le-arm"
  (v128.const i64x2 0x2000000aa 0xffff000000000003)) (v128.const i64x2 0x2000000aa 0xffff000000000003))
(assert_return (invoke "f64x2.ge-table"
  (v128.const i64x2 0x2000000ab 0xffff000000000003)) (v128.const i64x2 0x2000000ab 0xffff000000000003))
(assert_return (invoke "f64x2.add-return"
  (v128.const i64x2 0x2000000ac 0xffff000000000003)) (v128.const i64x2 0x2000000ac 0xffff000000000003))
(assert_return (invoke "f64x2.sub-br"
  (v128.const i64x2 0x2000000ad 0xffff000000000003)) (v128.const i64x2 0x2000000ad 0xffff000000000003))
(assert_return (invoke "f64x2.mul-arm"
  (v128.const i64x2 0x2000000ae 0xffff000000000003)) (v128.const i64x2 0x2000000ae 0xffff000000000003))
(assert_return (invoke "f64x2.div-table"
  (v128.const i64x2 0x2000000af 0xffff000000000003)) (v128.const i64x2 0x2000000af 0xffff000000000003))
(assert_return (invoke "f64x2.min-return"
  (v128.const i64x2 0x2000000b0 0xffff000000000003)) (v128.const i64x2 0x2000000b0 0xffff000000000003))
(assert_return (invoke "f64x2.max-br"
  (v128.const i64x2 0x2000000b1 0xffff000000000003)) (v128.const i64x2 0x2000000b1 0xffff000000000003))
(assert_return (invoke "f64x2.pmin-arm"
  (v128.const i64x2 0x2000000b2 0xffff000000000003)) (v128.const i64x2 0x2000000b2 0xffff000000000003))
(assert_return (invoke "f64x2.pmax-table"
  (v128.const i64x2 0x2000000b3 0xffff000000000003)) (v128.const i64x2 0x2000000b3 0xffff000000000003))
(assert_return (invoke "f64x2.relaxed_min-return"
  (v128.const i64x2 0x2000000b4 0xffff000000000003)) (v128.const i64x2 0x2000000b4 0xffff000000000003))
(assert_return (invoke "f64x2.relaxed_max-br"
  (v128.const i64x2 0x2000000b5 0xffff000000000003)) (v128.const i64x2 0x2000000b5 0xffff000000000003))
(assert_return (invoke "v128.bitselect-arm"
  (v128.const i64x2 0x2000000b6 0xffff000000000003)) (v128.const i64x2 0x2000000b6 0xffff000000000003))
(assert_return (invoke "f32x4.relaxed_madd-table"
  (v128.const i64x2 0x2000000b7 0xffff000000000003)) (v128.const i64x2 0x2000000b7 0xffff000000000003))
(assert_return (invoke "f32x4.relaxed_nmadd-return"
  (v128.const i64x2 0x2000000b8 0xffff000000000003)) (v128.const i64x2 0x2000000b8 0xffff000000000003))
(assert_return (invoke "f64x2.relaxed_madd-br"
  (v128.const i64x2 0x2000000b9 0xffff000000000003)) (v128.const i64x2 0x2000000b9 0xffff000000000003))
(assert_return (invoke "f64x2.relaxed_nmadd-arm"
  (v128.const i64x2 0x2000000ba 0xffff000000000003)) (v128.const i64x2 0x2000000ba 0xffff000000000003))
(assert_return (invoke "i8x16.relaxed_laneselect-table"
  (v128.const i64x2 0x2000000bb 0xffff000000000003)) (v128.const i64x2 0x2000000bb 0xffff000000000003))
(assert_return (invoke "i16x8.relaxed_laneselect-return"
  (v128.const i64x2 0x2000000bc 0xffff000000000003)) (v128.const i64x2 0x2000000bc 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_laneselect-br"
  (v128.const i64x2 0x2000000bd 0xffff000000000003)) (v128.const i64x2 0x2000000bd 0xffff000000000003))
(assert_return (invoke "i64x2.relaxed_laneselect-arm"
  (v128.const i64x2 0x2000000be 0xffff000000000003)) (v128.const i64x2 0x2000000be 0xffff000000000003))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-table"
  (v128.const i64x2 0x2000000bf 0xffff000000000003)) (v128.const i64x2 0x2000000bf 0xffff000000000003))
(assert_return (invoke "v128.any_true-return"
  (v128.const i64x2 0x2000000c0 0xffff000000000003)) (v128.const i64x2 0x2000000c0 0xffff000000000003))
(assert_return (invoke "i8x16.all_true-br"
  (v128.const i64x2 0x2000000c1 0xffff000000000003)) (v128.const i64x2 0x2000000c1 0xffff000000000003))
(assert_return (invoke "i8x16.bitmask-arm"
  (v128.const i64x2 0x2000000c2 0xffff000000000003)) (v128.const i64x2 0x2000000c2 0xffff000000000003))
(assert_return (invoke "i16x8.all_true-table"
  (v128.const i64x2 0x2000000c3 0xffff000000000003)) (v128.const i64x2 0x2000000c3 0xffff000000000003))
(assert_return (invoke "i16x8.bitmask-return"
  (v128.const i64x2 0x2000000c4 0xffff000000000003)) (v128.const i64x2 0x2000000c4 0xffff000000000003))
(assert_return (invoke "i32x4.all_true-br"
  (v128.const i64x2 0x2000000c5 0xffff000000000003)) (v128.const i64x2 0x2000000c5 0xffff000000000003))
(assert_return (invoke "i32x4.bitmask-arm"
  (v128.const i64x2 0x2000000c6 0xffff000000000003)) (v128.const i64x2 0x2000000c6 0xffff000000000003))
(assert_return (invoke "i64x2.all_true-table"
  (v128.const i64x2 0x2000000c7 0xffff000000000003)) (v128.const i64x2 0x2000000c7 0xffff000000000003))
(assert_return (invoke "i64x2.bitmask-return"
  (v128.const i64x2 0x2000000c8 0xffff000000000003)) (v128.const i64x2 0x2000000c8 0xffff000000000003))
(assert_return (invoke "i8x16.shl-br"
  (v128.const i64x2 0x2000000c9 0xffff000000000003)) (v128.const i64x2 0x2000000c9 0xffff000000000003))
(assert_return (invoke "i8x16.shr_s-arm"
  (v128.const i64x2 0x2000000ca 0xffff000000000003)) (v128.const i64x2 0x2000000ca 0xffff000000000003))
(assert_return (invoke "i8x16.shr_u-table"
  (v128.const i64x2 0x2000000cb 0xffff000000000003)) (v128.const i64x2 0x2000000cb 0xffff000000000003))
(assert_return (invoke "i16x8.shl-return"
  (v128.const i64x2 0x2000000cc 0xffff000000000003)) (v128.const i64x2 0x2000000cc 0xffff000000000003))
(assert_return (invoke "i16x8.shr_s-br"
  (v128.const i64x2 0x2000000cd 0xffff000000000003)) (v128.const i64x2 0x2000000cd 0xffff000000000003))
(assert_return (invoke "i16x8.shr_u-arm"
  (v128.const i64x2 0x2000000ce 0xffff000000000003)) (v128.const i64x2 0x2000000ce 0xffff000000000003))
(assert_return (invoke "i32x4.shl-table"
  (v128.const i64x2 0x2000000cf 0xffff000000000003)) (v128.const i64x2 0x2000000cf 0xffff000000000003))
(assert_return (invoke "i32x4.shr_s-return"
  (v128.const i64x2 0x2000000d0 0xffff000000000003)) (v128.const i64x2 0x2000000d0 0xffff000000000003))
(assert_return (invoke "i32x4.shr_u-br"
  (v128.const i64x2 0x2000000d1 0xffff000000000003)) (v128.const i64x2 0x2000000d1 0xffff000000000003))
(assert_return (invoke "i64x2.shl-arm"
  (v128.const i64x2 0x2000000d2 0xffff000000000003)) (v128.const i64x2 0x2000000d2 0xffff000000000003))
(assert_return (invoke "i64x2.shr_s-table"
  (v128.const i64x2 0x2000000d3 0xffff000000000003)) (v128.const i64x2 0x2000000d3 0xffff000000000003))
(assert_return (invoke "i64x2.shr_u-return"
  (v128.const i64x2 0x2000000d4 0xffff000000000003)) (v128.const i64x2 0x2000000d4 0xffff000000000003))
(assert_return (invoke "i8x16.splat-br"
  (v128.const i64x2 0x2000000d5 0xffff000000000003)) (v128.const i64x2 0x2000000d5 0xffff000000000003))
(assert_return (invoke "i8x16.extract_lane_s-arm"
  (v128.const i64x2 0x2000000d6 0xffff000000000003)) (v128.const i64x2 0x2000000d6 0xffff000000000003))
(assert_return (invoke "i8x16.extract_lane_u-table"
  (v128.const i64x2 0x2000000d7 0xffff000000000003)) (v128.const i64x2 0x2000000d7 0xffff000000000003))
(assert_return (invoke "i8x16.replace_lane-return"
  (v128.const i64x2 0x2000000d8 0xffff000000000003)) (v128.const i64x2 0x2000000d8 0xffff000000000003))
(assert_return (invoke "i16x8.splat-br"
  (v128.const i64x2 0x2000000d9 0xffff000000000003)) (v128.const i64x2 0x2000000d9 0xffff000000000003))
(assert_return (invoke "i16x8.extract_lane_s-arm"
  (v128.const i64x2 0x2000000da 0xffff000000000003)) (v128.const i64x2 0x2000000da 0xffff000000000003))
(assert_return (invoke "i16x8.extract_lane_u-table"
  (v128.const i64x2 0x2000000db 0xffff000000000003)) (v128.const i64x2 0x2000000db 0xffff000000000003))
(assert_return (invoke "i16x8.replace_lane-return"
  (v128.const i64x2 0x2000000dc 0xffff000000000003)) (v128.const i64x2 0x2000000dc 0xffff000000000003))
(assert_return (invoke "i32x4.splat-br"
  (v128.const i64x2 0x2000000dd 0xffff000000000003)) (v128.const i64x2 0x2000000dd 0xffff000000000003))
(assert_return (invoke "i32x4.extract_lane-arm"
  (v128.const i64x2 0x2000000de 0xffff000000000003)) (v128.const i64x2 0x2000000de 0xffff000000000003))
(assert_return (invoke "i32x4.replace_lane-table"
  (v128.const i64x2 0x2000000df 0xffff000000000003)) (v128.const i64x2 0x2000000df 0xffff000000000003))
(assert_return (invoke "i64x2.splat-return"
  (v128.const i64x2 0x2000000e0 0xffff000000000003)) (v128.const i64x2 0x2000000e0 0xffff000000000003))
(assert_return (invoke "i64x2.extract_lane-br"
  (v128.const i64x2 0x2000000e1 0xffff000000000003)) (v128.const i64x2 0x2000000e1 0xffff000000000003))
(assert_return (invoke "i64x2.replace_lane-arm"
  (v128.const i64x2 0x2000000e2 0xffff000000000003)) (v128.const i64x2 0x2000000e2 0xffff000000000003))
(assert_return (invoke "f32x4.splat-table"
  (v128.const i64x2 0x2000000e3 0xffff000000000003)) (v128.const i64x2 0x2000000e3 0xffff000000000003))
(assert_return (invoke "f32x4.extract_lane-return"
  (v128.const i64x2 0x2000000e4 0xffff000000000003)) (v128.const i64x2 0x2000000e4 0xffff000000000003))
(assert_return (invoke "f32x4.replace_lane-br"
  (v128.const i64x2 0x2000000e5 0xffff000000000003)) (v128.const i64x2 0x2000000e5 0xffff000000000003))
(assert_return (invoke "f64x2.splat-arm"
  (v128.const i64x2 0x2000000e6 0xffff000000000003)) (v128.const i64x2 0x2000000e6 0xffff000000000003))
(assert_return (invoke "f64x2.extract_lane-table"
  (v128.const i64x2 0x2000000e7 0xffff000000000003)) (v128.const i64x2 0x2000000e7 0xffff000000000003))
(assert_return (invoke "f64x2.replace_lane-return"
  (v128.const i64x2 0x2000000e8 0xffff000000000003)) (v128.const i64x2 0x2000000e8 0xffff000000000003))
(assert_return (invoke "i8x16.shuffle-br"
  (v128.const i64x2 0x2000000e9 0xffff000000000003)) (v128.const i64x2 0x2000000e9 0xffff000000000003))
(assert_return (invoke "v128.load-arm"
  (v128.const i64x2 0x2000000ea 0xffff000000000003)) (v128.const i64x2 0x2000000ea 0xffff000000000003))
(assert_return (invoke "v128.store-table"
  (v128.const i64x2 0x2000000eb 0xffff000000000003)) (v128.const i64x2 0x2000000eb 0xffff000000000003))
(assert_return (invoke "v128.load8x8_s-return"
  (v128.const i64x2 0x2000000ec 0xffff000000000003)) (v128.const i64x2 0x2000000ec 0xffff000000000003))
(assert_return (invoke "v128.load8x8_u-br"
  (v128.const i64x2 0x2000000ed 0xffff000000000003)) (v128.const i64x2 0x2000000ed 0xffff000000000003))
(assert_return (invoke "v128.load16x4_s-arm"
  (v128.const i64x2 0x2000000ee 0xffff000000000003)) (v128.const i64x2 0x2000000ee 0xffff000000000003))
(assert_return (invoke "v128.load16x4_u-table"
  (v128.const i64x2 0x2000000ef 0xffff000000000003)) (v128.const i64x2 0x2000000ef 0xffff000000000003))
(assert_return (invoke "v128.load32x2_s-return"
  (v128.const i64x2 0x2000000f0 0xffff000000000003)) (v128.const i64x2 0x2000000f0 0xffff000000000003))
(assert_return (invoke "v128.load32x2_u-br"
  (v128.const i64x2 0x2000000f1 0xffff000000000003)) (v128.const i64x2 0x2000000f1 0xffff000000000003))
(assert_return (invoke "v128.load8_splat-arm"
  (v128.const i64x2 0x2000000f2 0xffff000000000003)) (v128.const i64x2 0x2000000f2 0xffff000000000003))
(assert_return (invoke "v128.load16_splat-table"
  (v128.const i64x2 0x2000000f3 0xffff000000000003)) (v128.const i64x2 0x2000000f3 0xffff000000000003))
(assert_return (invoke "v128.load32_splat-return"
  (v128.const i64x2 0x2000000f4 0xffff000000000003)) (v128.const i64x2 0x2000000f4 0xffff000000000003))
(assert_return (invoke "v128.load64_splat-br"
  (v128.const i64x2 0x2000000f5 0xffff000000000003)) (v128.const i64x2 0x2000000f5 0xffff000000000003))
(assert_return (invoke "v128.load32_zero-arm"
  (v128.const i64x2 0x2000000f6 0xffff000000000003)) (v128.const i64x2 0x2000000f6 0xffff000000000003))
(assert_return (invoke "v128.load64_zero-table"
  (v128.const i64x2 0x2000000f7 0xffff000000000003)) (v128.const i64x2 0x2000000f7 0xffff000000000003))
(assert_return (invoke "v128.load8_lane-return"
  (v128.const i64x2 0x2000000f8 0xffff000000000003)) (v128.const i64x2 0x2000000f8 0xffff000000000003))
(assert_return (invoke "v128.store8_lane-br"
  (v128.const i64x2 0x2000000f9 0xffff000000000003)) (v128.const i64x2 0x2000000f9 0xffff000000000003))
(assert_return (invoke "v128.load16_lane-arm"
  (v128.const i64x2 0x2000000fa 0xffff000000000003)) (v128.const i64x2 0x2000000fa 0xffff000000000003))
(assert_return (invoke "v128.store16_lane-table"
  (v128.const i64x2 0x2000000fb 0xffff000000000003)) (v128.const i64x2 0x2000000fb 0xffff000000000003))
(assert_return (invoke "v128.load32_lane-return"
  (v128.const i64x2 0x2000000fc 0xffff000000000003)) (v128.const i64x2 0x2000000fc 0xffff000000000003))
(assert_return (invoke "v128.store32_lane-br"
  (v128.const i64x2 0x2000000fd 0xffff000000000003)) (v128.const i64x2 0x2000000fd 0xffff000000000003))
(assert_return (invoke "v128.load64_lane-arm"
  (v128.const i64x2 0x2000000fe 0xffff000000000003)) (v128.const i64x2 0x2000000fe 0xffff000000000003))
(assert_return (invoke "v128.store64_lane-table"
  (v128.const i64x2 0x2000000ff 0xffff000000000003)) (v128.const i64x2 0x2000000ff 0xffff000000000003))
